<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Access</name>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>A labeller or an engineer needs a PIN.</source>
        <translation>Un etiquetador o un técnico necesita un PIN.</translation>
    </message>
    <message>
        <source>Changing classes, source, camera or region of interest needs an engineer: log in first.</source>
        <translation>Cambiar clases, fuente, cámara o zona de inspección requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Changing the limits needs an engineer: log in first.</source>
        <translation>Cambiar los límites requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Changing the operators needs an engineer: log in first.</source>
        <translation>Cambiar los operarios requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Deleting a model needs an engineer: log in first.</source>
        <translation>Eliminar un modelo requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Exporting a model needs an engineer: log in first.</source>
        <translation>Exportar un modelo requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Exporting the dataset needs a labeller or an engineer: log in first.</source>
        <translation>Exportar el conjunto de datos requiere un etiquetador o un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Give a name of 60 letters at most.</source>
        <translation>Indique un nombre de 60 letras como máximo.</translation>
    </message>
    <message>
        <source>Importing a model needs an engineer: log in first.</source>
        <translation>Importar un modelo requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Importing pictures needs a labeller or an engineer: log in first.</source>
        <translation>Importar imágenes requiere un etiquetador o un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Labelling needs a labeller or an engineer: log in first.</source>
        <translation>Etiquetar requiere un etiquetador o un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Making a model active needs an engineer: log in first.</source>
        <translation>Activar un modelo requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Making a product needs an engineer: log in first.</source>
        <translation>Crear un producto requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Rolling back needs an engineer: log in first.</source>
        <translation>Volver al modelo anterior requiere un técnico: inicie sesión primero.</translation>
    </message>
    <message>
        <source>Somebody has to be engineer: the first operator is one, and the last engineer stays while there are others.</source>
        <translation>Alguien tiene que ser técnico: el primer operario lo es, y el último técnico se queda mientras haya otros.</translation>
    </message>
    <message>
        <source>There is already somebody of this name.</source>
        <translation>Ya hay alguien con este nombre.</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>labeller</source>
        <translation>etiquetador</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operario</translation>
    </message>
    <message>
        <source>{name} was logged out: no key or mouse for {minutes} min.</source>
        <translation>Se cerró la sesión de {name}: {minutes} min sin teclado ni ratón.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation>pieza {part}</translation>
    </message>
</context>
<context>
    <name>AnswerBook</name>
    <message>
        <source>Taken back; {now}.</source>
        <translation>Deshecho; {now}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>it is {label} again</source>
        <translation>vuelve a ser {label}</translation>
    </message>
    <message>
        <source>the picture has left the dataset</source>
        <translation>la imagen ya no está en el conjunto de datos</translation>
    </message>
</context>
<context>
    <name>AnswerDesk</name>
    <message>
        <source>Not saved as {label}</source>
        <translation>No guardado como {label}</translation>
    </message>
    <message>
        <source>Saving as {label} …</source>
        <translation>Guardando como {label} …</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>Deshaciendo …</translation>
    </message>
    <message>
        <source>There is no picture to answer about.</source>
        <translation>No hay ninguna imagen sobre la que responder.</translation>
    </message>
    <message>
        <source>This product has no defect class.</source>
        <translation>Este producto no tiene ninguna clase de defecto.</translation>
    </message>
    <message>
        <source>✓ Saved as {label} · undo {key}</source>
        <translation>✓ Guardado como {label} · deshacer {key}</translation>
    </message>
    <message>
        <source>✓ Saved as {label}; its own key if it is another · undo {key}</source>
        <translation>✓ Guardado como {label}; si es otro, su tecla · deshacer {key}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>It is NG</source>
        <translation>Es NG</translation>
    </message>
    <message>
        <source>It is OK</source>
        <translation>Es OK</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AugmentationDialog</name>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Pictures as the network sees them. Parts that could not look like this in front of the camera make the model worse: lower that setting.</source>
        <translation>Imágenes tal como las ve la red. Las piezas que nunca podrían verse así ante la cámara empeoran el modelo: baje ese ajuste.</translation>
    </message>
    <message>
        <source>The trainer draws…</source>
        <translation>El entrenador dibuja…</translation>
    </message>
    <message>
        <source>{0}, with the settings of the form</source>
        <translation>{0}, con los ajustes del formulario</translation>
    </message>
</context>
<context>
    <name>BlindPass</name>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>La respuesta no se pudo guardar: {why}</translation>
    </message>
</context>
<context>
    <name>CameraForm</name>
    <message>
        <source>Asked of the camera</source>
        <translation>Lo que se pide a la cámara</translation>
    </message>
    <message>
        <source>Exposure, as the driver counts it</source>
        <translation>Exposición, como la cuenta el controlador</translation>
    </message>
    <message>
        <source>Focus, as the driver counts it</source>
        <translation>Enfoque, como lo cuenta el controlador</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Height, px</source>
        <translation>Alto, px</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>Aún no ha respondido.</translation>
    </message>
    <message>
        <source>No USB camera is in use; these settings wait for one.</source>
        <translation>No se usa ninguna cámara USB; estos ajustes esperan a una.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>What is not ticked is left to the camera. Fixed exposure, white balance and focus keep pictures comparable from part to part.</source>
        <translation>Lo que no está marcado queda a cargo de la cámara. Con exposición, balance de blancos y enfoque fijos, las imágenes son comparables de pieza a pieza.</translation>
    </message>
    <message>
        <source>What the camera really does</source>
        <translation>Lo que la cámara hace de verdad</translation>
    </message>
    <message>
        <source>White balance, K</source>
        <translation>Balance de blancos, K</translation>
    </message>
    <message>
        <source>Width, px</source>
        <extracomment>Field, lowest, highest, decimals, value when first switched on.</extracomment>
        <translation>Ancho, px</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0} · locked test: {1}, {2}</source>
        <translation>Candidato {0} · prueba bloqueada: {1}, {2}</translation>
    </message>
    <message>
        <source>Keras = ONNX</source>
        <translation>Keras = ONNX</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>There is no active model to compare with.</source>
        <translation>No hay ningún modelo activo con el que comparar.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media (AP)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>escapes</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>falsos rechazos</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>speed, p99</source>
        <translation>velocidad, p99</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>{0} fixed</source>
        <translation>{0} corregidas</translation>
    </message>
    <message>
        <source>{0} newly wrong</source>
        <translation>{0} errores nuevos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Answers of candidate {0}</source>
        <translation>Respuestas del candidato {0}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>It is the active model. One action on the page Models rolls back.</source>
        <translation>Es el modelo activo. Una sola acción en la página Modelos vuelve al anterior.</translation>
    </message>
    <message>
        <source>Keep the active one</source>
        <translation>Conservar el activo</translation>
    </message>
    <message>
        <source>Look through its answers</source>
        <translation>Repasar sus respuestas</translation>
    </message>
    <message>
        <source>Make it the active model</source>
        <translation>Hacerlo el modelo activo</translation>
    </message>
    <message>
        <source>No candidate to decide about. When a training is done, its model is compared here with the active one on pictures that neither has learnt from.</source>
        <translation>No hay candidato que decidir. Al terminar un entrenamiento, su modelo se compara aquí con el activo sobre imágenes de las que ninguno ha aprendido.</translation>
    </message>
    <message>
        <source>Nothing changes by itself. One action rolls back; the old model stays.</source>
        <translation>Nada cambia por sí solo. Una sola acción vuelve atrás; el modelo antiguo se conserva.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>The pictures of every cell of the confusion matrix, with the model&apos;s map</source>
        <translation>Las imágenes de cada celda de la tabla de confusión, con el mapa del modelo</translation>
    </message>
    <message>
        <source>You kept the active model. You may still change your mind.</source>
        <translation>Se conservó el modelo activo. Aún se puede cambiar de idea.</translation>
    </message>
</context>
<context>
    <name>ClassRows</name>
    <message>
        <source>Another class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Meaning of class {number}</source>
        <translation>Significado de la clase {number}</translation>
    </message>
    <message>
        <source>NG: defect</source>
        <translation>NG: defecto</translation>
    </message>
    <message>
        <source>Name of class {number}</source>
        <translation>Nombre de la clase {number}</translation>
    </message>
    <message>
        <source>OK: good part</source>
        <translation>OK: pieza buena</translation>
    </message>
</context>
<context>
    <name>ClassSettings</name>
    <message>
        <source>Add class</source>
        <translation>Añadir clase</translation>
    </message>
    <message>
        <source>At least one class must mean OK.</source>
        <translation>Al menos una clase debe significar OK.</translation>
    </message>
    <message>
        <source>Classes are folders of the dataset and numbers in the masks. Defect classes keep their order; a class can be removed while no picture has it.</source>
        <translation>Las clases son carpetas del conjunto de datos y números en las máscaras. Las clases de defecto conservan su orden; una clase se puede quitar mientras ninguna imagen la tenga.</translation>
    </message>
    <message>
        <source>Classes: what a picture can show</source>
        <translation>Clases: lo que puede mostrar una imagen</translation>
    </message>
    <message>
        <source>Meaning of the new class</source>
        <translation>Significado de la clase nueva</translation>
    </message>
    <message>
        <source>NG: defect</source>
        <translation>NG: defecto</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Nombre de una clase nueva</translation>
    </message>
    <message>
        <source>OK: good part</source>
        <translation>OK: pieza buena</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Ya existe una clase {name}.</translation>
    </message>
    <message>
        <source>name of a new class</source>
        <translation>nombre de una clase nueva</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>true ↓  says →</source>
        <translation>real ↓  dice →</translation>
    </message>
    <message>
        <source>{0}: the model says {1}, {2}</source>
        <translation>{0}: el modelo dice {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 camera found</source>
        <translation>1 cámara encontrada</translation>
    </message>
    <message>
        <source>1 frame judged</source>
        <translation>1 imagen juzgada</translation>
    </message>
    <message>
        <source>1 label this session</source>
        <translation>1 etiqueta en esta sesión</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 pieza</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>1 picture waits in Review.</source>
        <translation>1 imagen espera en Revisión.</translation>
    </message>
    <message>
        <source>{0} cameras found</source>
        <translation>{0} cámaras encontradas</translation>
    </message>
    <message>
        <source>{0} frames judged</source>
        <translation>{0} imágenes juzgadas</translation>
    </message>
    <message>
        <source>{0} labels this session</source>
        <translation>{0} etiquetas en esta sesión</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} piezas</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} pictures wait in Review.</source>
        <translation>{0} imágenes esperan en Revisión.</translation>
    </message>
</context>
<context>
    <name>DataOverview</name>
    <message>
        <source>Marked share of the picture</source>
        <translation>Parte marcada de la imagen</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Aún no hay imágenes.</translation>
    </message>
    <message>
        <source>No picture yet: correct verdicts on Inspect, or import a folder.</source>
        <translation>Aún no hay imágenes: corrija veredictos en Inspección o importe una carpeta.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Aún sin contar.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>más de {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>menos de {0}</translation>
    </message>
    <message>
        <source>{count} masks were drawn from boxes: they mark more than the defect.</source>
        <translation>{count} máscaras se dibujaron a partir de cajas: marcan más que el defecto.</translation>
    </message>
    <message>
        <source>{count} other sizes</source>
        <translation>otros {count} tamaños</translation>
    </message>
    <message>
        <source>{pictures}, {masks} with a mask.</source>
        <translation>{pictures}, {masks} con máscara.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All of this list</source>
        <translation>Toda esta lista</translation>
    </message>
    <message>
        <source>Check of the dataset</source>
        <translation>Comprobación del conjunto de datos</translation>
    </message>
    <message>
        <source>Comparing the pictures with each other: {done} of {total}</source>
        <translation>Comparando las imágenes entre sí: {done} de {total}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Correct verdicts on Inspect, or import a folder of pictures.</source>
        <translation>Corrija veredictos en Inspección o importe una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Files that are not used, and pictures that should not be learned from.</source>
        <translation>Archivos que no se usan e imágenes de las que no se debería aprender.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ir a Entrenamiento</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importar imágenes…</translation>
    </message>
    <message>
        <source>Label looks wrong</source>
        <translation>La clase parece errónea</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at it in Review</source>
        <translation>Mirarla en Revisión</translation>
    </message>
    <message>
        <source>Looking at further files: {done} of {total}</source>
        <translation>Mirando otros archivos: {done} de {total}</translation>
    </message>
    <message>
        <source>Looking at the dataset…</source>
        <translation>Mirando el conjunto de datos…</translation>
    </message>
    <message>
        <source>Looking at the pictures: {done} of {total}</source>
        <translation>Mirando las imágenes: {done} de {total}</translation>
    </message>
    <message>
        <source>No label looks wrong</source>
        <translation>Ninguna clase parece errónea</translation>
    </message>
    <message>
        <source>No picture looks like another</source>
        <translation>Ninguna imagen se parece a otra</translation>
    </message>
    <message>
        <source>Nobody has judged the labels yet</source>
        <translation>Nadie ha juzgado aún las clases</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún sin mirar.</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>No hay nada apartado</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Imágenes por mirar</translation>
    </message>
    <message>
        <source>Run {run} answered {count} locked test pictures, which it had not learned from. Where it differs from the label, the surest come first.</source>
        <translation>La ejecución {run} respondió sobre {count} imágenes de la prueba bloqueada, de las que no había aprendido. Donde difiere de la clase, las más seguras van primero.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Something has changed since the last look.</source>
        <translation>Algo ha cambiado desde la última vez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The dataset is empty</source>
        <translation>El conjunto de datos está vacío</translation>
    </message>
    <message>
        <source>{count} groups of pictures that are alike, also turned, mirrored or brightened. Groups in two classes, in two splits or of two parts come first.</source>
        <translation>{count} grupos de imágenes iguales, también giradas, reflejadas o aclaradas. Los grupos en dos clases, en dos divisiones o de dos piezas van primero.</translation>
    </message>
</context>
<context>
    <name>DataSummary</name>
    <message>
        <source> · not dealt out yet {0}</source>
        <translation> · aún sin repartir {0}</translation>
    </message>
    <message>
        <source>1 mask</source>
        <translation>1 máscara</translation>
    </message>
    <message>
        <source>1 other part</source>
        <translation>1 pieza distinta</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 pieza</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importar imágenes…</translation>
    </message>
    <message>
        <source>No pictures yet. Correct verdicts on the page Inspect, or import a folder with one subfolder per class.</source>
        <translation>Aún no hay imágenes. Corrija veredictos en la página Inspección o importe una carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>The first training deals them out: about 70 % to learn from, 15 % validation, 15 % locked test, never one part in two.</source>
        <translation>El primer entrenamiento las reparte: cerca de 70 % para aprender, 15 % validación, 15 % prueba bloqueada, nunca una pieza en dos.</translation>
    </message>
    <message>
        <source>learning {0} · validation {1} · locked test {2}</source>
        <translation>aprender {0} · validación {1} · prueba bloqueada {2}</translation>
    </message>
    <message>
        <source>new since the active model: {0}</source>
        <translation>nuevas desde el modelo activo: {0}</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>would let it be judged</source>
        <translation>hacen falta para juzgarla</translation>
    </message>
    <message>
        <source>would let it be learnt</source>
        <translation>hacen falta para aprenderla</translation>
    </message>
    <message>
        <source>{0} masks</source>
        <translation>{0} máscaras</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} more from {1}</source>
        <translation>{0} más de {1}</translation>
    </message>
    <message>
        <source>{0} other parts</source>
        <translation>{0} piezas distintas</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} piezas</translation>
    </message>
    <message>
        <source>▲ No picture of a defect yet: add some to learn the difference.</source>
        <translation>▲ Aún no hay imágenes de un defecto: añada algunas para aprender la diferencia.</translation>
    </message>
    <message>
        <source>▲ No picture of a good part yet.</source>
        <translation>▲ Aún no hay imágenes de una pieza buena.</translation>
    </message>
    <message>
        <source>▲ {name}: {pictures} of {parts}</source>
        <translation>▲ {name}: {pictures} de {parts}</translation>
    </message>
</context>
<context>
    <name>DecisionSettings</name>
    <message>
        <source>A part is NG from a defect score of {limit:.3g}, never unsure.</source>
        <translation>Una pieza es NG desde una puntuación de defecto de {limit:.3g}, nunca dudosa.</translation>
    </message>
    <message>
        <source>A part is OK below a defect score of {low:.3g} and NG from {high:.3g}; between them it is CHECK: a person decides.</source>
        <translation>Una pieza es OK por debajo de una puntuación de defecto de {low:.3g} y NG desde {high:.3g}; entre ambas es CHECK: decide una persona.</translation>
    </message>
    <message>
        <source>As the active model says</source>
        <translation>Como dice el modelo activo</translation>
    </message>
    <message>
        <source>Exceptions by defect class</source>
        <translation>Excepciones por clase de defecto</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>Límite para {name}</translation>
    </message>
    <message>
        <source>Marks below {area} px are ignored.</source>
        <translation>Las marcas menores de {area} px se pasan por alto.</translation>
    </message>
    <message>
        <source>My own limits for this product</source>
        <translation>Límites propios para este producto</translation>
    </message>
    <message>
        <source>No model is active: every part is CHECK until one is made active.</source>
        <translation>No hay modelo activo: cada pieza es CHECK hasta que se active uno.</translation>
    </message>
    <message>
        <source>OK below {low:.3g}, CHECK between, NG from {high:.3g}; a lower limit rejects more</source>
        <translation>OK por debajo de {low:.3g}, CHECK entre ambas, NG desde {high:.3g}; un límite más bajo rechaza más</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <source>Smallest area of {name}</source>
        <translation>Área mínima de {name}</translation>
    </message>
    <message>
        <source>The limit {limit:.3g} does not lie between {low:.3g} and {high:.3g}: start the unsure band at or below the limit and end it at or above. Until then the earlier rule holds.</source>
        <translation>El límite {limit:.3g} no está entre {low:.3g} y {high:.3g}: la banda dudosa debe empezar en el límite o por debajo y acabar en él o por encima. Hasta entonces vale la regla anterior.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Unsure from</source>
        <translation>Dudosa desde</translation>
    </message>
    <message>
        <source>Unsure up to</source>
        <translation>Dudosa hasta</translation>
    </message>
    <message>
        <source>When is a part rejected?</source>
        <translation>¿Cuándo se rechaza una pieza?</translation>
    </message>
    <message>
        <source>between these two a person decides (CHECK)</source>
        <translation>entre estos dos decide una persona (CHECK)</translation>
    </message>
    <message>
        <source>from this defect score on it is NG; lower rejects more</source>
        <translation>desde esta puntuación de defecto es NG; más bajo rechaza más</translation>
    </message>
    <message>
        <source>smaller marks are ignored, counted in picture pixels</source>
        <translation>las marcas menores se pasan por alto, en píxeles de la imagen</translation>
    </message>
    <message>
        <source>the limit lies between them; both equal to it: never unsure</source>
        <translation>el límite está entre ambas; las dos iguales a él: nunca dudosa</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Asking the model…</source>
        <translation>Preguntando al modelo…</translation>
    </message>
    <message>
        <source>Cover place by place:</source>
        <translation>Tapar lugar por lugar:</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Covering no place lowers the score {score}; blue: it rises there. {done} of {total} places.</source>
        <translation>Tapar ningún lugar baja la puntuación {score}; azul: ahí sube. {done} de {total} lugares.</translation>
    </message>
    <message>
        <source>Explain: {0}</source>
        <translation>Explicar: {0}</translation>
    </message>
    <message>
        <source>Model&apos;s map</source>
        <translation>Mapa del modelo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation>Lugares tapados</translation>
    </message>
    <message>
        <source>Red speaks for a defect, blue for a good part. The places add up to {places}, the rest of the model gives {base}: together {sum}, which is the score {score}.</source>
        <translation>El rojo habla a favor de un defecto, el azul de una pieza buena. Los lugares suman {places}, el resto del modelo da {base}: juntos {sum}, que es la puntuación {score}.</translation>
    </message>
    <message>
        <source>Red: covered, the score falls; blue: it rises. The score {score} falls by up to {drop} when one place is covered. {done} of {total} places.</source>
        <translation>Rojo: al taparlo, la puntuación baja; azul: sube. La puntuación {score} baja hasta {drop} al tapar un lugar. {done} de {total} lugares.</translation>
    </message>
    <message>
        <source>Red: where the model sees a defect.</source>
        <translation>Rojo: donde el modelo ve un defecto.</translation>
    </message>
    <message>
        <source>Size of the patches</source>
        <translation>Tamaño de los parches</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The model cannot explain it: {0}</source>
        <translation>El modelo no puede explicarlo: {0}</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>La imagen tal como es</translation>
    </message>
    <message>
        <source>This model gives no map of its own. Covering works with every model.</source>
        <translation>Este modelo no da un mapa propio. Tapar funciona con cualquier modelo.</translation>
    </message>
    <message>
        <source>What covering a place changes</source>
        <translation>Lo que cambia al tapar un lugar</translation>
    </message>
    <message>
        <source>What the model itself says about places</source>
        <translation>Lo que el propio modelo dice de los lugares</translation>
    </message>
    <message>
        <source>large patches</source>
        <translation>parches grandes</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medianos</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeños</translation>
    </message>
    <message>
        <source>there is no model to ask</source>
        <translation>no hay ningún modelo al que preguntar</translation>
    </message>
    <message>
        <source>{verdict}: {reason}. Model {name}.</source>
        <translation>{verdict}: {reason}. Modelo {name}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>; {count} left out</source>
        <translation>; {count} omitidas</translation>
    </message>
    <message>
        <source>A folder of pictures for each class, masks as indexed PNG, classes and parts in inspector.json. This program reads it back whole.</source>
        <translation>Una carpeta de imágenes por clase, máscaras como PNG indexado, clases y piezas en inspector.json. Este programa lo vuelve a leer todo.</translation>
    </message>
    <message>
        <source>A text file for each picture with a box around each mark.</source>
        <translation>Un archivo de texto por imagen con una caja alrededor de cada marca.</translation>
    </message>
    <message>
        <source>An XML file for each picture with a box around each mark, masks beside in SegmentationClass.</source>
        <translation>Un archivo XML por imagen con una caja alrededor de cada marca, máscaras al lado en SegmentationClass.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Class folders and masks</source>
        <translation>Carpetas de clases y máscaras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name the whole path of the folder, or choose it.</source>
        <translation>Indique la ruta completa de la carpeta o elíjala.</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <translation>Carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Nothing was written: {why}.</source>
        <translation>No se escribió nada: {why}.</translation>
    </message>
    <message>
        <source>Pascal VOC</source>
        <translation>Pascal VOC</translation>
    </message>
    <message>
        <source>Pictures and one annotations.json; masks as packed runs, exact to the pixel.</source>
        <translation>Imágenes y un annotations.json; máscaras como tramos comprimidos, exactas al píxel.</translation>
    </message>
    <message>
        <source>Pictures written</source>
        <translation>Imágenes escritas</translation>
    </message>
    <message>
        <source>Pictures, train.csv with runs of the masks, and a table of good and defective ones. Class k is the k-th defect class.</source>
        <translation>Imágenes, train.csv con los tramos de las máscaras y una tabla de buenas y defectuosas. La clase k es la k-ésima clase de defecto.</translation>
    </message>
    <message>
        <source>Severstal tables with runs</source>
        <translation>Tablas Severstal con tramos</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was before.</source>
        <translation>Parado. La carpeta está como antes.</translation>
    </message>
    <message>
        <source>Writing. Answers you give meanwhile are stored in between.</source>
        <translation>Escribiendo. Las respuestas que dé entretanto se guardan en medio.</translation>
    </message>
    <message>
        <source>YOLO</source>
        <translation>YOLO</translation>
    </message>
    <message>
        <source>{count} pictures written to {folder}, {masks} with a mask</source>
        <translation>{count} imágenes escritas en {folder}, {masks} con máscara</translation>
    </message>
</context>
<context>
    <name>ExtractorSettings</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extractor</translation>
    </message>
    <message>
        <source>Extractors (*.onnx)</source>
        <translation>Extractores (*.onnx)</translation>
    </message>
    <message>
        <source>In use, shipped with the program: {name}.</source>
        <translation>En uso, incluido en el programa: {name}.</translation>
    </message>
    <message>
        <source>In use, your own: {name}.</source>
        <translation>En uso, el suyo: {name}.</translation>
    </message>
    <message>
        <source>It cannot be used: {name}.</source>
        <translation>No se puede usar: {name}.</translation>
    </message>
    <message>
        <source>The extractor turns each picture into the numbers that learning at once learns from, for all products of this PC. One with the official ImageNet weights was clearly better on castings, a little on leather: “trainer extractor --fetch” writes its file on a PC that may use the internet. With another extractor every picture is looked at anew; the models that you have stay as they are.</source>
        <translation>El extractor convierte cada imagen en los números de los que aprende el aprendizaje inmediato, para todos los productos de este PC. Uno con los pesos oficiales de ImageNet fue claramente mejor en piezas fundidas, un poco en cuero: «trainer extractor --fetch» escribe su archivo en un PC que pueda usar internet. Con otro extractor se vuelven a mirar todas las imágenes; los modelos que tiene quedan como están.</translation>
    </message>
    <message>
        <source>Use another extractor</source>
        <translation>Usar otro extractor</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>Usar otro…</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Usar el incluido</translation>
    </message>
    <message>
        <source>{0} is being tried out…</source>
        <translation>Se está probando {0}…</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <translation>{0} no se usa: {1}.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Model&apos;s verdict</source>
        <translation>Veredicto del modelo</translation>
    </message>
    <message>
        <source>Who gave the class</source>
        <translation>Quién dio la clase</translation>
    </message>
    <message>
        <source>any class</source>
        <translation>toda clase</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>✓ waits in Review</source>
        <translation>✓ espera en Revisión</translation>
    </message>
</context>
<context>
    <name>FindingPicture</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este archivo no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>FirstGuessLine</name>
    <message>
        <source>An OK may be wrong. Say what the defects are as soon as you see some.</source>
        <translation>Un OK puede ser erróneo. Indique los defectos en cuanto vea alguno.</translation>
    </message>
    <message>
        <source>First guess: only good pictures were learnt.</source>
        <translation>Primera estimación: solo se aprendieron imágenes buenas.</translation>
    </message>
    <message>
        <source>First guess: {good} good and {bad} defective pictures were learnt.</source>
        <translation>Primera estimación: se aprendieron {good} imágenes buenas y {bad} defectuosas.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>A camera, the demo, or a folder of pictures. It can be changed at any time.</source>
        <translation>Una cámara, la demo o una carpeta de imágenes. Se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a line of the list, or name a folder or an address.</source>
        <translation>Elija una línea de la lista o indique una carpeta o una dirección.</translation>
    </message>
    <message>
        <source>Enter keeps the demo product; another name makes one of your own.</source>
        <translation>Enter mantiene el producto de demostración; otro nombre crea uno propio.</translation>
    </message>
    <message>
        <source>Go on with the demo; Settings makes products too</source>
        <translation>Seguir con la demo; también se crean productos en Ajustes</translation>
    </message>
    <message>
        <source>Meanwhile, live: the demo part</source>
        <translation>Mientras tanto, en vivo: la pieza de demostración</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One class for good parts and one for each kind of defect. A line without a name is left out; more can follow later.</source>
        <translation>Una clase para las piezas buenas y una para cada tipo de defecto. Una línea sin nombre no cuenta; más adelante se pueden añadir otras.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Set-up, step {number} of {count}</source>
        <translation>Configuración inicial, paso {number} de {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The name of the product is also the name of its folder.</source>
        <translation>El nombre del producto es también el nombre de su carpeta.</translation>
    </message>
    <message>
        <source>There is already a product {name}.</source>
        <translation>Ya existe un producto {name}.</translation>
    </message>
    <message>
        <source>What can a picture show?</source>
        <translation>¿Qué puede mostrar una imagen?</translation>
    </message>
    <message>
        <source>What is inspected?</source>
        <translation>¿Qué se inspecciona?</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>¿De dónde vienen las imágenes?</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>A damaged picture was set aside: {name}: {why}</source>
        <translation>Se apartó una imagen dañada: {name}: {why}</translation>
    </message>
    <message>
        <source>The picture {name} is no longer in the dataset folder. It is left out from now on; put the file back if that was not meant, and open the product anew.</source>
        <translation>La imagen {name} ya no está en la carpeta del conjunto de datos. Desde ahora no se usa; si no era su intención, devuelva el archivo y abra el producto de nuevo.</translation>
    </message>
    <message>
        <source>{count} damaged pictures were set aside, such as {name}: {why}</source>
        <translation>{count} imágenes dañadas se apartaron, como {name}: {why}</translation>
    </message>
    <message>
        <source>{count} pictures are no longer in the dataset folder, such as {name}. They are left out from now on; put the files back if that was not meant, and open the product anew.</source>
        <translation>{count} imágenes ya no están en la carpeta del conjunto de datos, como {name}. Desde ahora no se usan; si no era su intención, devuelva los archivos y abra el producto de nuevo.</translation>
    </message>
</context>
<context>
    <name>ForeignForm</name>
    <message>
        <source>0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>de 0 a 255, tal cual</translation>
    </message>
    <message>
        <source>A deviation is above 0.</source>
        <translation>Una desviación es mayor que 0.</translation>
    </message>
    <message>
        <source>A high value means</source>
        <translation>Un valor alto significa</translation>
    </message>
    <message>
        <source>At least one class must be NG.</source>
        <translation>Al menos una clase debe ser NG.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Choose either a mask, or class scores, or an anomaly map and score.</source>
        <translation>Elija una máscara, o puntuaciones por clase, o un mapa de anomalías con su puntuación.</translation>
    </message>
    <message>
        <source>Choose what at least one output means.</source>
        <translation>Elija qué significa al menos una salida.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes, in its order</source>
        <translation>Clases, en su orden</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Every class needs a name of at most 60 characters.</source>
        <translation>Cada clase necesita un nombre de 60 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dé un nombre al modelo.</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Its values are</source>
        <translation>Sus valores son</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Mínimo y máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean and deviation are numbers.</source>
        <translation>La media y la desviación son números.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>NG</source>
        <translation>NG</translation>
    </message>
    <message>
        <source>NG from the score</source>
        <translation>NG desde la puntuación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other shapes are</source>
        <translation>Otras formas van</translation>
    </message>
    <message>
        <source>Output “{0}”</source>
        <translation>Salida «{0}»</translation>
    </message>
    <message>
        <source>Pixel values</source>
        <translation>Valores de píxel</translation>
    </message>
    <message>
        <source>Say of every class whether it is OK or NG.</source>
        <translation>Diga de cada clase si es OK o NG.</translation>
    </message>
    <message>
        <source>The file does not say; the answer shown is only a guess.</source>
        <translation>El archivo no lo dice; la respuesta mostrada es solo una suposición.</translation>
    </message>
    <message>
        <source>The lowest value must lie below the highest.</source>
        <translation>El valor mínimo debe ser menor que el máximo.</translation>
    </message>
    <message>
        <source>Two classes have the same name.</source>
        <translation>Dos clases tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Value that becomes 0</source>
        <translation>Valor que pasa a 0</translation>
    </message>
    <message>
        <source>Value that becomes 1</source>
        <translation>Valor que pasa a 1</translation>
    </message>
    <message>
        <source>What {0} means</source>
        <translation>Qué significa {0}</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>a score per class</source>
        <translation>una puntuación por clase</translation>
    </message>
    <message>
        <source>anomaly map</source>
        <translation>mapa de anomalías</translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation>azul, verde, rojo (OpenCV)</translation>
    </message>
    <message>
        <source>channels first (NCHW)</source>
        <translation>canales primero (NCHW)</translation>
    </message>
    <message>
        <source>channels last (NHWC)</source>
        <translation>canales al final (NHWC)</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>elegir …</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>defectuosa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>mask of defects</source>
        <translation>máscara de defectos</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>one anomaly score</source>
        <translation>una puntuación de anomalía</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>un número, o uno por canal</translation>
    </message>
    <message>
        <source>own mean and deviation</source>
        <translation>media y desviación propias</translation>
    </message>
    <message>
        <source>probabilities already</source>
        <translation>ya son probabilidades</translation>
    </message>
    <message>
        <source>raw, sigmoid makes them probabilities</source>
        <translation>sin procesar, sigmoid los hace probabilidades</translation>
    </message>
    <message>
        <source>raw, softmax makes them probabilities</source>
        <translation>sin procesar, softmax los hace probabilidades</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>rojo, verde, azul</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>estiradas</translation>
    </message>
    <message>
        <source>with borders</source>
        <translation>con bordes</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>de −1 a 1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source> · active since {moment}</source>
        <translation> · activo desde {moment}</translation>
    </message>
    <message>
        <source>Choose another product</source>
        <translation>Elegir otro producto</translation>
    </message>
    <message>
        <source>Model {name} · {model_id}</source>
        <translation>Modelo {name} · {model_id}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Sin producto</translation>
    </message>
    <message>
        <source>Operator {who}</source>
        <translation>Operario {who}</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>look at the picture</source>
        <translation>mire la imagen</translation>
    </message>
    <message>
        <source>no operator</source>
        <translation>sin operario</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Every verdict is kept here as soon as pictures arrive.</source>
        <translation>Aquí se guarda cada veredicto en cuanto llegan imágenes.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No verdict matches</source>
        <translation>Ningún veredicto coincide</translation>
    </message>
    <message>
        <source>Nothing has been inspected yet</source>
        <translation>Aún no se ha inspeccionado nada</translation>
    </message>
    <message>
        <source>Nothing was recorded with this time, verdict, part and model.</source>
        <translation>No se registró nada con esta fecha, veredicto, pieza y modelo.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Informe de turno</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>Informe de turno…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>El historial no se puede leer</translation>
    </message>
    <message>
        <source>The shift report lies in {page}, every verdict in {table}.</source>
        <translation>El informe de turno está en {page}; cada veredicto, en {table}.</translation>
    </message>
    <message>
        <source>The shift report was not written: {why}</source>
        <translation>El informe de turno no se escribió: {why}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Web page with a table beside it (*.html)</source>
        <translation>Página web con una tabla al lado (*.html)</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>todos los modelos</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier fecha</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>todos los veredictos</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 8 hours</source>
        <translation>últimas 8 horas</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>part</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yield {share:.1f} % (95 %: {low:.1f} – {high:.1f})</source>
        <translation>rendimiento {share:.1f} % (95 %: {low:.1f} – {high:.1f})</translation>
    </message>
    <message>
        <source>yield –</source>
        <translation>rendimiento –</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Disputed as</source>
        <translation>Corregido a</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ImportModelDialog</name>
    <message>
        <source>, written by {0}</source>
        <translation>, escrito por {0}</translation>
    </message>
    <message>
        <source>. It does not say what is marked ▲: please check these.</source>
        <translation>. No dice lo marcado con ▲: compruébelo, por favor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Its answer on the current picture</source>
        <translation>Su respuesta a la imagen actual</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Imagen más reciente</translation>
    </message>
    <message>
        <source>The file says: input {0} {1}</source>
        <translation>El archivo dice: entrada {0} {1}</translation>
    </message>
    <message>
        <source>There is no picture from the source yet.</source>
        <translation>Aún no ha llegado ninguna imagen de la fuente.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>What is this model?</source>
        <translation>¿Qué modelo es este?</translation>
    </message>
    <message>
        <source>{0} is not imported: {1}.</source>
        <translation>{0} no se importa: {1}.</translation>
    </message>
</context>
<context>
    <name>ImportPicturesDialog</name>
    <message>
        <source>Choose a folder: one folder of pictures per class, or a data set laid out as COCO, Pascal VOC, YOLO, KolektorSDD or Severstal.</source>
        <translation>Elija una carpeta: una carpeta de imágenes por clase, o un conjunto de datos con la estructura de COCO, Pascal VOC, YOLO, KolektorSDD o Severstal.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class for {folder}</source>
        <translation>Clase para {folder}</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Carpeta para importar</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>Carpeta con imágenes</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Encontrado como</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Importing. Answers you give meanwhile are stored in between.</source>
        <translation>Importando. Las respuestas que dé mientras tanto se guardan entre medias.</translation>
    </message>
    <message>
        <source>Looking into {folder}…</source>
        <translation>Mirando en {folder}…</translation>
    </message>
    <message>
        <source>Make these the product&apos;s classes: {names}</source>
        <translation>Hacerlas las clases del producto: {names}</translation>
    </message>
    <message>
        <source>No class is called {names}: choose one above, or add it in Settings.</source>
        <translation>Ninguna clase se llama {names}: elija una arriba o añádala en Ajustes.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures imported</source>
        <translation>Imágenes importadas</translation>
    </message>
    <message>
        <source>The import stopped: {why}</source>
        <translation>La importación se paró: {why}</translation>
    </message>
    <message>
        <source>pictures with marks in their mask</source>
        <translation>imágenes con marcas en su máscara</translation>
    </message>
    <message>
        <source>pictures with nothing marked</source>
        <translation>imágenes sin nada marcado</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>{folder} holds the program&apos;s own data of this product; choose the folder where the new pictures are</source>
        <translation>{folder} contiene los datos propios del programa de este producto; elija la carpeta donde están las imágenes nuevas</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source> ({count} drawn from boxes: they mark more than the defect)</source>
        <translation> ({count} dibujadas a partir de cajas: marcan más que el defecto)</translation>
    </message>
    <message>
        <source>({0} of these drawn from boxes)</source>
        <translation>({0} de ellas dibujadas a partir de cajas)</translation>
    </message>
    <message>
        <source>, {count} with a mask</source>
        <translation>, {count} con máscara</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>Stopped. {text}</source>
        <translation>Parado. {text}</translation>
    </message>
    <message>
        <source>most are {width} × {height}</source>
        <translation>la mayoría son de {width} × {height}</translation>
    </message>
    <message>
        <source>{0} classes</source>
        <translation>{0} clases</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} set aside so far (each is read in full when it comes in)</source>
        <translation>{0} apartadas hasta ahora (cada una se lee entera al importarla)</translation>
    </message>
    <message>
        <source>{0} with a mask</source>
        <translation>{0} con máscara</translation>
    </message>
    <message>
        <source>{count} already known</source>
        <translation>{count} ya conocidas</translation>
    </message>
    <message>
        <source>{count} copies in another split, left out</source>
        <translation>{count} copias en otra división, omitidas</translation>
    </message>
    <message>
        <source>{count} files of the same picture in two classes, left out</source>
        <translation>{count} archivos de la misma imagen en dos clases, omitidos</translation>
    </message>
    <message>
        <source>{count} imported</source>
        <translation>{count} importadas</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} apartadas</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} omitidas</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Choose a part to look at it and to correct it afterwards</source>
        <translation>Elija una pieza para verla y corregirla después</translation>
    </message>
    <message>
        <source>Disagree? One key says what it is, and it goes into the dataset.</source>
        <translation>¿No está de acuerdo? Una tecla dice qué es, y va al conjunto de datos.</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>TERMINADO</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Last parts</source>
        <translation>Últimas piezas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live: {verdict}</source>
        <translation>En vivo: {verdict}</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>SIN IMAGEN</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>This product has no defect {number}.</source>
        <translation>Este producto no tiene el defecto {number}.</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation>pieza {part}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Todas como al principio</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Cambiar una tecla</translation>
    </message>
    <message>
        <source>Changed keys are used from the next start on.</source>
        <translation>Las teclas cambiadas se usan desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor propio</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Tecla nueva: púlsela</translation>
    </message>
    <message>
        <source>{key} already means: {action}. Choose another key.</source>
        <translation>{key} ya significa: {action}. Elija otra tecla.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to live</source>
        <translation>Volver al vivo</translation>
    </message>
    <message>
        <source>Back to the picture before</source>
        <translation>Volver a la imagen anterior</translation>
    </message>
    <message>
        <source>Begin or leave the second pass</source>
        <translation>Empezar o dejar la segunda pasada</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Cerrar el contorno</translation>
    </message>
    <message>
        <source>Draw the next defect class</source>
        <translation>Dibujar la siguiente clase de defecto</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Explain this picture</source>
        <translation>Explicar esta imagen</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Exportar el conjunto de datos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Grow to edge</source>
        <translation>Hasta el borde</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Congelar la imagen</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>It is OK</source>
        <translation>Es OK</translation>
    </message>
    <message>
        <source>It is defect {0}</source>
        <translation>Es el defecto {0}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at all of this list again in Review</source>
        <translation>Volver a mirar toda esta lista en Revisión</translation>
    </message>
    <message>
        <source>Look at this picture again in Review</source>
        <translation>Volver a mirar esta imagen en Revisión</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Not sure: next picture</source>
        <translation>En duda: imagen siguiente</translation>
    </message>
    <message>
        <source>Outline the regions</source>
        <translation>Contornear las regiones</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Put the tool away</source>
        <translation>Soltar la herramienta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Report of the second pass</source>
        <translation>Informe de la segunda pasada</translation>
    </message>
    <message>
        <source>Select all pictures of the list</source>
        <translation>Seleccionar todas las imágenes de la lista</translation>
    </message>
    <message>
        <source>Select the part after</source>
        <translation>Elegir la pieza siguiente</translation>
    </message>
    <message>
        <source>Select the part before</source>
        <translation>Elegir la pieza anterior</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show the data page</source>
        <translation>Mostrar la página Datos</translation>
    </message>
    <message>
        <source>Show the heat map</source>
        <translation>Mostrar el mapa de calor</translation>
    </message>
    <message>
        <source>Show the history page</source>
        <translation>Mostrar la página Historial</translation>
    </message>
    <message>
        <source>Show the inspect page</source>
        <translation>Mostrar la página Inspección</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Mostrar la máscara</translation>
    </message>
    <message>
        <source>Show the models page</source>
        <translation>Mostrar la página Modelos</translation>
    </message>
    <message>
        <source>Show the region of interest</source>
        <translation>Mostrar la zona de inspección</translation>
    </message>
    <message>
        <source>Show the review page</source>
        <translation>Mostrar la página Revisión</translation>
    </message>
    <message>
        <source>Show the settings page</source>
        <translation>Mostrar la página Ajustes</translation>
    </message>
    <message>
        <source>Show the train page</source>
        <translation>Mostrar la página Entrenamiento</translation>
    </message>
    <message>
        <source>Show what the model&apos;s filters do</source>
        <translation>Mostrar lo que hacen los filtros del modelo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Take the model&apos;s mask</source>
        <translation>Tomar la máscara del modelo</translation>
    </message>
    <message>
        <source>The alarm was seen</source>
        <translation>La alarma se ha visto</translation>
    </message>
    <message>
        <source>The verdict is wrong: it is the other one</source>
        <translation>El veredicto es erróneo: es el otro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who is working? Log in or out</source>
        <translation>¿Quién trabaja? Iniciar o cerrar sesión</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Write the shift report</source>
        <translation>Escribir el informe de turno</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>area under ROC</source>
        <translation>área bajo ROC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media (AP)</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>{0}, validation</source>
        <translation>{0}, validación</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>A candidate waits on the page Inspect.</source>
        <translation>Un candidato espera en la página Inspección.</translation>
    </message>
    <message>
        <source>After an answer a small model is learnt within seconds, measured on the locked test pictures beside the active one, and offered on the page Inspect. Nothing becomes active by itself, and taking an answer back takes its effect back. With good pictures alone the model makes a first guess. A full training on the page Train takes longer and is more exact.</source>
        <translation>Tras una respuesta se aprende en segundos un modelo pequeño, se mide con las imágenes de prueba bloqueadas junto al activo y se ofrece en la página Inspección. Nada se activa solo, y retirar una respuesta retira su efecto. Solo con imágenes buenas el modelo da una primera suposición. Un entrenamiento completo en la página Entrenamiento tarda más y es más exacto.</translation>
    </message>
    <message>
        <source>Learn from every answer at once</source>
        <translation>Aprender de cada respuesta al momento</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>Learning at once</source>
        <translation>Aprendizaje inmediato</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
    <message>
        <source>Looking at the pictures once: {0} %</source>
        <translation>Mirando las imágenes una vez: {0} %</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Nobody has a PIN here, so nothing is locked. Settings → Operators adds people and their roles.</source>
        <translation>Aquí nadie tiene PIN, así que nada está bloqueado. En Ajustes → Operarios se añaden personas y sus roles.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operarios</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set up operators…</source>
        <translation>Añadir operarios…</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again in {seconds} s.</source>
        <translation>Ese PIN es incorrecto. Inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>Ese PIN es incorrecto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Abriendo {name} …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Storing your answers …</source>
        <translation>Guardando sus respuestas …</translation>
    </message>
    <message>
        <source>The product is still being opened; start the training when it is.</source>
        <translation>El producto aún se está abriendo; inicie el entrenamiento cuando lo esté.</translation>
    </message>
    <message>
        <source>{count} to go; then the window closes by itself.</source>
        <translation>Faltan {count}; después la ventana se cierra sola.</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush size {size} px</source>
        <translation>Tamaño del pincel {size} px</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Click the corners; Enter closes</source>
        <translation>Pulse las esquinas; Enter cierra</translation>
    </message>
    <message>
        <source>Draw marks of the class {name}</source>
        <translation>Dibujar marcas de la clase {name}</translation>
    </message>
    <message>
        <source>Draw roughly: marks find the edges</source>
        <translation>Dibuje a grandes rasgos: las marcas buscan los bordes</translation>
    </message>
    <message>
        <source>Draw {name}</source>
        <translation>Dibujar {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Grow to edge</source>
        <translation>Hasta el borde</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Paint the defect</source>
        <translation>Pintar el defecto</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Quitar marcas</translation>
    </message>
    <message>
        <source>Take the model&apos;s mask</source>
        <translation>Tomar la máscara del modelo</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Both were measured on the same locked test pictures.</source>
        <translation>Ambos se midieron con las mismas imágenes de prueba bloqueadas.</translation>
    </message>
    <message>
        <source>Choose a model to see what it says about itself; choose two to compare them.</source>
        <translation>Elija un modelo para ver lo que dice de sí mismo; elija dos para compararlos.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>(key in `Manifest.metrics`, less is better)</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>They were measured on different test pictures, so their figures only hint. A training measures its candidate and the active model on the same ones.</source>
        <translation>Se midieron con imágenes de prueba distintas, así que sus cifras solo orientan. Un entrenamiento mide su candidato y el modelo activo con las mismas.</translation>
    </message>
    <message>
        <source>area under ROC</source>
        <translation>área bajo ROC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media (AP)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>escapes</translation>
    </message>
    <message>
        <source>finds what is unusual</source>
        <translation>encuentra lo inusual</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>marks defects</source>
        <translation>marca defectos</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>falsos rechazos</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>right verdicts</source>
        <translation>veredictos correctos</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>tells classes apart</source>
        <translation>distingue clases</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>{0}  better</source>
        <translation>{0}  mejor</translation>
    </message>
</context>
<context>
    <name>ModelImporter</name>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Importing does not make it active.</source>
        <translation>Importarlo no lo activa.</translation>
    </message>
    <message>
        <source>It speaks of classes that this product does not have: {0}.</source>
        <translation>Habla de clases que este producto no tiene: {0}.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>supera los {size} MB</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>{0} is not imported: {1}.</source>
        <translation>{0} no se importa: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was made for the product {1}, this is {2}.</source>
        <translation>«{0}» se hizo para el producto {1}; este es {2}.</translation>
    </message>
</context>
<context>
    <name>ModelSays</name>
    <message>
        <source>Model says</source>
        <translation>El modelo dice</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modelo {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its file is removed for good.</source>
        <translation>¿Eliminar «{0}»? Su archivo se borra para siempre.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Escapes</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exportar un modelo</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportado a {0}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models of this product</source>
        <translation>Modelos de este producto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No model yet. Train one, or import a model file.</source>
        <translation>Aún no hay modelos. Entrene uno o importe un archivo de modelo.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Modelos ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Overkill</source>
        <translation>Falsos rechazos</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Roll back to the previous</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Roll back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The active and the previous model cannot be deleted.</source>
        <translation>El modelo activo y el anterior no se pueden eliminar.</translation>
    </message>
    <message>
        <source>The model cannot be exported: {0}.</source>
        <translation>El modelo no se puede exportar: {0}.</translation>
    </message>
    <message>
        <source>The model is imported. It inspects once you make it active.</source>
        <translation>El modelo está importado. Inspecciona en cuanto lo active.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>chosen on the page Models</source>
        <translation>elegido en la página Modelos</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>vuelta a</translation>
    </message>
    <message>
        <source>○ previous</source>
        <translation>○ anterior</translation>
    </message>
    <message>
        <source>● active</source>
        <translation>● activo</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Impeller A-12</source>
        <translation>Impulsor A-12</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nombre del producto</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Classes: what a picture can show</source>
        <translation>Clases: lo que puede mostrar una imagen</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Crear y abrir</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>What is inspected? The name is also its folder.</source>
        <translation>¿Qué se inspecciona? El nombre es también su carpeta.</translation>
    </message>
</context>
<context>
    <name>OperatorSettings</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>4 to 12 digits; empty keeps the PIN</source>
        <translation>de 4 a 12 cifras; vacío conserva el PIN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Añadir un operario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Inspecting and disputing verdicts is everybody&apos;s, logged in or not. Labellers and engineers need a PIN.</source>
        <translation>Inspeccionar y discutir veredictos puede cualquiera, con sesión o sin ella. Etiquetadores y técnicos necesitan un PIN.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Log out by itself</source>
        <translation>Cierre automático de sesión</translation>
    </message>
    <message>
        <source>Minutes without key or mouse until log-out</source>
        <translation>Minutos sin teclado ni ratón hasta cerrar la sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody has a PIN: nothing is locked, and nobody is asked. The first operator is an engineer; from then on roles count.</source>
        <translation>Nadie tiene PIN: nada está bloqueado y no se pregunta a nadie. El primer operario es técnico; desde entonces cuentan los roles.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operarios</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove an operator</source>
        <translation>Quitar un operario</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Name and PIN are gone; what {name} has answered stays.</source>
        <translation>¿Quitar a {name}? El nombre y el PIN desaparecen; lo que {name} respondió se queda.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN son distintos.</translation>
    </message>
    <message>
        <source>engineer: also models, limits, set-up and operators</source>
        <translation>técnico: también modelos, límites, configuración y operarios</translation>
    </message>
    <message>
        <source>labeller: also reviews, imports and exports pictures</source>
        <translation>etiquetador: también revisa, importa y exporta imágenes</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>operator: inspects and disputes verdicts</source>
        <translation>operario: inspecciona y discute veredictos</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>con PIN</translation>
    </message>
    <message>
        <source>without key or mouse; inspection goes on</source>
        <translation>sin teclado ni ratón; la inspección continúa</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Opacity of mask and heat map</source>
        <translation>Opacidad de la máscara y del mapa de calor</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>The active model gives no heat map</source>
        <translation>El modelo activo no da un mapa de calor</translation>
    </message>
    <message>
        <source>The active model gives no mask</source>
        <translation>El modelo activo no da una máscara</translation>
    </message>
</context>
<context>
    <name>PartTile</name>
    <message>
        <source>; you said {label}</source>
        <translation>; usted dijo {label}</translation>
    </message>
    <message>
        <source>Part {part}: {verdict}</source>
        <translation>Pieza {part}: {verdict}</translation>
    </message>
</context>
<context>
    <name>PartsStrip</name>
    <message>
        <source>Last parts</source>
        <translation>Últimas piezas</translation>
    </message>
    <message>
        <source>Parts appear here as they are inspected.</source>
        <translation>Las piezas aparecen aquí a medida que se inspeccionan.</translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Alarm on NG: a tone and the whole screen red until somebody has seen it</source>
        <translation>Alarma con NG: un tono y toda la pantalla en rojo hasta que alguien la haya visto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>It is that of whoever is logged in: the name at the top right logs in and out.</source>
        <translation>Es el de quien ha iniciado sesión: el nombre de arriba a la derecha abre y cierra la sesión.</translation>
    </message>
    <message>
        <source>It is written beside every answer you give.</source>
        <translation>Se escribe junto a cada respuesta que da.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Size of controls</source>
        <translation>Tamaño de los controles</translation>
    </message>
    <message>
        <source>Sound when a part is not OK</source>
        <translation>Sonido cuando una pieza no es OK</translation>
    </message>
    <message>
        <source>The new language is used when the program is started again.</source>
        <translation>El idioma nuevo se usa al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>normal: mouse and keyboard</source>
        <translation>normal: ratón y teclado</translation>
    </message>
    <message>
        <source>touch: large targets for fingers and gloves</source>
        <translation>táctil: botones grandes para dedos y guantes</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture</source>
        <extracomment>Draws on top of the picture: painter in logical pixels, and where the picture lies in them.</extracomment>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>; {0} more are not listed</source>
        <translation>; {0} más no figuran en la lista</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>It is {truth} ({label}). The candidate says {verdict}, {class_name}: defect score {score}, limit {limit}.</source>
        <translation>Es {truth} ({label}). El candidato dice {verdict}, {class_name}: puntuación de defecto {score}, límite {limit}.</translation>
    </message>
    <message>
        <source>Model&apos;s map</source>
        <translation>Mapa del modelo</translation>
    </message>
    <message>
        <source>Send 1 mistake to Review</source>
        <translation>Enviar 1 error a Revisión</translation>
    </message>
    <message>
        <source>Send to Review</source>
        <translation>Enviar a Revisión</translation>
    </message>
    <message>
        <source>Send {0} mistakes to Review</source>
        <translation>Enviar {0} errores a Revisión</translation>
    </message>
    <message>
        <source>True outline</source>
        <translation>Contorno real</translation>
    </message>
    <message>
        <source>defect score {score}</source>
        <translation>puntuación de defecto {score}</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>ejecución {number}</translation>
    </message>
    <message>
        <source>{0} are no longer in the dataset.</source>
        <translation>{0} ya no están en el conjunto de datos.</translation>
    </message>
    <message>
        <source>{0}, the surest answer first</source>
        <translation>{0}, primero la respuesta más segura</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>{name} has another size than its picture</source>
        <translation>{name} tiene otro tamaño que su imagen</translation>
    </message>
</context>
<context>
    <name>PictureStates</name>
    <message>
        <source>A camera, a folder, a video or an address; nothing is judged before.</source>
        <translation>Una cámara, una carpeta, un vídeo o una dirección; antes no se juzga nada.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir una fuente</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>Elegir otra fuente</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Inspect it again</source>
        <translation>Inspeccionar de nuevo</translation>
    </message>
    <message>
        <source>It is meant to be so: accept it</source>
        <translation>Es así a propósito: aceptarlo</translation>
    </message>
    <message>
        <source>Its pictures are judged and counted when you start it.</source>
        <translation>Sus imágenes se juzgan y se cuentan cuando usted la inicie.</translation>
    </message>
    <message>
        <source>Label pictures</source>
        <translation>Etiquetar imágenes</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>No model inspects yet: a first one is being learnt.</source>
        <translation>Todavía no inspecciona ningún modelo: se está aprendiendo el primero.</translation>
    </message>
    <message>
        <source>No model inspects yet: a first one is ready and waits for your answer.</source>
        <translation>Todavía no inspecciona ningún modelo: el primero está listo y espera su respuesta.</translation>
    </message>
    <message>
        <source>No model yet. {why}</source>
        <translation>Aún no hay modelo. {why}</translation>
    </message>
    <message>
        <source>No model yet: label pictures and train one.</source>
        <translation>Aún no hay modelo: etiquete imágenes y entrene uno.</translation>
    </message>
    <message>
        <source>No picture from {source}</source>
        <translation>Sin imagen de {source}</translation>
    </message>
    <message>
        <source>Opening {source} …</source>
        <extracomment>Picture states that a person may declare to be right from now on.</extracomment>
        <translation>Abriendo {source} …</translation>
    </message>
    <message>
        <source>The camera or the part has moved</source>
        <translation>La cámara o la pieza se ha movido</translation>
    </message>
    <message>
        <source>The picture has another size than before</source>
        <translation>La imagen tiene otro tamaño que antes</translation>
    </message>
    <message>
        <source>The picture is less sharp than before</source>
        <translation>La imagen es menos nítida que antes</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>¿De dónde vienen las imágenes?</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>since {time} · it comes back by itself</source>
        <translation>desde {time} · vuelve por sí sola</translation>
    </message>
    <message>
        <source>{pictures}: {ok} OK, {ng} NG, {check} CHECK</source>
        <translation>{pictures}: {ok} OK, {ng} NG, {check} CHECK</translation>
    </message>
    <message>
        <source>{reason}. Every part is CHECK until the picture is as before.</source>
        <translation>{reason}. Cada pieza es CHECK hasta que la imagen sea como antes.</translation>
    </message>
    <message>
        <source>{source} is ready</source>
        <translation>{source} está lista</translation>
    </message>
    <message>
        <source>{source} · {key} shows the last parts</source>
        <translation>{source} · {key} muestra las últimas piezas</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizada</translation>
    </message>
</context>
<context>
    <name>PlannedTraining</name>
    <message>
        <source>The training planned for {0} did not begin in time. It is planned again for tonight.</source>
        <translation>El entrenamiento previsto para las {0} no empezó a tiempo. Se ha previsto de nuevo para esta noche.</translation>
    </message>
    <message>
        <source>Training begins by itself: {0}. The program must be running then.</source>
        <translation>El entrenamiento empieza solo: {0}. El programa debe estar en marcha entonces.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>&quot;{name}&quot; cannot be a folder name: use letters, digits, - and _.</source>
        <translation>&quot;{name}&quot; no puede ser nombre de carpeta: use letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>At least one class must mean OK.</source>
        <translation>Al menos una clase debe significar OK.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>Dé un nombre al producto.</translation>
    </message>
    <message>
        <source>There is already a product of this name.</source>
        <translation>Ya existe un producto con este nombre.</translation>
    </message>
    <message>
        <source>Two classes are called {name}: rename one.</source>
        <translation>Dos clases se llaman {name}: cambie el nombre de una.</translation>
    </message>
</context>
<context>
    <name>ProductSettings</name>
    <message>
        <source>New product…</source>
        <translation>Producto nuevo…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Están en {folder}</translation>
    </message>
    <message>
        <source>✓ {name} is open</source>
        <translation>✓ {name} está abierto</translation>
    </message>
</context>
<context>
    <name>PromoteQuestion</name>
    <message>
        <source>Do not</source>
        <translation>No hacerlo</translation>
    </message>
    <message>
        <source>It was never compared with the active model.</source>
        <translation>Nunca se comparó con el modelo activo.</translation>
    </message>
    <message>
        <source>It would be unsure of {0} of {1} parts.</source>
        <translation>Dudaría en {0} de {1} piezas.</translation>
    </message>
    <message>
        <source>Make it active anyway</source>
        <translation>Activarlo de todos modos</translation>
    </message>
    <message>
        <source>Make it the active model</source>
        <translation>Hacerlo el modelo activo</translation>
    </message>
    <message>
        <source>Nobody knows whether it misses more defects. A training on the page Train measures its candidate on pictures that neither model has seen.</source>
        <translation>Nadie sabe si se le pasan más defectos. Un entrenamiento en la página Entrenamiento mide su candidato con imágenes que ninguno de los dos modelos ha visto.</translation>
    </message>
    <message>
        <source>The locked test speaks against it.</source>
        <translation>La prueba bloqueada lo desaconseja.</translation>
    </message>
    <message>
        <source>{0} of {1} defective parts would pass, {2} of {3} good ones would be rejected.</source>
        <translation>Pasarían {0} de {1} piezas defectuosas y se rechazarían {2} de {3} buenas.</translation>
    </message>
    <message>
        <source>{0} of {1} defective parts would pass.</source>
        <translation>Pasarían {0} de {1} piezas defectuosas.</translation>
    </message>
    <message>
        <source>{2} of {3} good parts would be rejected.</source>
        <translation>Se rechazarían {2} de {3} piezas buenas.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Pictures to review</source>
        <translation>Imágenes por revisar</translation>
    </message>
</context>
<context>
    <name>QuickLearner</name>
    <message>
        <source>The active model is already what the answers teach.</source>
        <translation>El modelo activo ya es lo que enseñan las respuestas.</translation>
    </message>
    <message>
        <source>The new model inspects now.</source>
        <translation>El nuevo modelo ya inspecciona.</translation>
    </message>
    <message>
        <source>The new model inspects now. The old one stays: Models, Roll back.</source>
        <translation>Ahora inspecciona el modelo nuevo. El anterior se conserva: Modelos, Volver al anterior.</translation>
    </message>
    <message>
        <source>learnt at once from {0} pictures</source>
        <translation>aprendido al momento de {0} imágenes</translation>
    </message>
</context>
<context>
    <name>QuickOfferCard</name>
    <message>
        <source>A first model from {0} good pictures is ready: of {1} others it would reject {2} and be unsure of {3}.</source>
        <translation>Hay un primer modelo hecho con {0} imágenes buenas: de otras {1} rechazaría {2} y dudaría en {3}.</translation>
    </message>
    <message>
        <source>A first model is ready. There is no locked test picture yet.</source>
        <translation>Un primer modelo está listo. Aún no hay ninguna imagen de prueba bloqueada.</translation>
    </message>
    <message>
        <source>A first model is ready: escapes {0} of {1}, overkill {2} of {3}, unsure {4}.</source>
        <translation>Un primer modelo está listo: escapes {0} de {1}, falsos rechazos {2} de {3}, dudosas {4}.</translation>
    </message>
    <message>
        <source>A first model is ready: escapes {0} of {1}, unsure {2}; overkill cannot be measured yet.</source>
        <translation>Un primer modelo está listo: escapes {0} de {1}, dudosas {2}; los falsos rechazos aún no se pueden medir.</translation>
    </message>
    <message>
        <source>A first model is ready: overkill {0} of {1}, unsure {2}; escapes cannot be measured yet.</source>
        <translation>Un primer modelo está listo: falsos rechazos {0} de {1}, dudosas {2}; los escapes aún no se pueden medir.</translation>
    </message>
    <message>
        <source>A full training is planned for {0}: see the page Train.</source>
        <translation>Hay un entrenamiento completo previsto para las {0}: véase la página Entrenamiento.</translation>
    </message>
    <message>
        <source>A full training with the recipe and settings of the last one.</source>
        <translation>Un entrenamiento completo con la receta y los ajustes del último.</translation>
    </message>
    <message>
        <source>A new model is ready. There is no locked test picture yet.</source>
        <translation>Un nuevo modelo está listo. Aún no hay ninguna imagen de prueba bloqueada.</translation>
    </message>
    <message>
        <source>Checking that the file says what was learnt</source>
        <translation>Comprobando que el archivo diga lo aprendido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Escapes {0} → {1} of {2}, unsure {3} → {4}; overkill cannot be measured yet</source>
        <translation>Escapes {0} → {1} de {2}, dudosas {3} → {4}; los falsos rechazos aún no se pueden medir</translation>
    </message>
    <message>
        <source>Getting ready to learn at once…</source>
        <translation>Preparando el aprendizaje al momento…</translation>
    </message>
    <message>
        <source>It has learnt from good parts alone and only says what is unlike them.</source>
        <translation>Solo ha aprendido de piezas buenas y solo dice qué no se les parece.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learning at once</source>
        <translation>Aprendizaje inmediato</translation>
    </message>
    <message>
        <source>Learning your correction…</source>
        <translation>Aprendiendo su corrección…</translation>
    </message>
    <message>
        <source>Left out because the file is gone: {0}.</source>
        <translation>Sin usar porque el archivo ya no está: {0}.</translation>
    </message>
    <message>
        <source>Looking at pictures that are new</source>
        <translation>Mirando las imágenes nuevas</translation>
    </message>
    <message>
        <source>Looking which pictures show the same part</source>
        <translation>Buscando imágenes de la misma pieza</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Make it active anyway…</source>
        <translation>Activarlo de todos modos…</translation>
    </message>
    <message>
        <source>Measuring on the locked test pictures</source>
        <translation>Midiendo con las imágenes de prueba bloqueadas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Nothing was trained yet: choose a recipe on the page Train, and train or plan it there.</source>
        <translation>Todavía no se ha entrenado nada: elija una receta en la página Entrenamiento y entrénela o prográmela allí.</translation>
    </message>
    <message>
        <source>Overkill {0} → {1} of {2}, unsure {3} → {4}; escapes cannot be measured yet</source>
        <translation>Falsos rechazos {0} → {1} de {2}, dudosas {3} → {4}; los escapes aún no se pueden medir</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>Retrain tonight</source>
        <translation>Reentrenar esta noche</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Ver imágenes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Plan: {0}</translation>
    </message>
    <message>
        <source>What the candidate says about the locked test pictures</source>
        <translation>Lo que dice el candidato de las imágenes de prueba bloqueadas</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Escribiendo el archivo del modelo</translation>
    </message>
    <message>
        <source>Your picture ({label}) went to the locked test: it measures and is not learnt from. It would be {verdict}.</source>
        <translation>Su imagen ({label}) fue a la prueba bloqueada: sirve para medir y no se aprende de ella. Sería {verdict}.</translation>
    </message>
    <message>
        <source>Your picture ({label}) would now be {verdict}.</source>
        <translation>Su imagen ({label}) sería ahora {verdict}.</translation>
    </message>
    <message>
        <source>{0} fixed, {1} newly wrong</source>
        <translation>{0} corregidas, {1} nuevas mal</translation>
    </message>
    <message>
        <source>{0} fixed, {1} newly wrong, escapes {2} → {3} of {4}, overkill {5} → {6} of {7}</source>
        <translation>{0} corregidas, {1} nuevas mal, escapes {2} → {3} de {4}, falsos rechazos {5} → {6} de {7}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>defect score {score:.2f}, limit {limit:.2f}</source>
        <translation>puntuación {score:.2f}, límite {limit:.2f}</translation>
    </message>
    <message>
        <source>no model is active</source>
        <translation>no hay modelo activo</translation>
    </message>
    <message>
        <source>no picture from the source</source>
        <translation>la fuente no da imagen</translation>
    </message>
    <message>
        <source>score {score:.2f} lies between {low:.2f} and {high:.2f}</source>
        <translation>la puntuación {score:.2f} está entre {low:.2f} y {high:.2f}</translation>
    </message>
    <message>
        <source>score {score:.2f}, but no region over {area_limit} px</source>
        <translation>puntuación {score:.2f}, pero ninguna región de más de {area_limit} px</translation>
    </message>
    <message>
        <source>the camera or the part has moved</source>
        <translation>la cámara o la pieza se ha movido</translation>
    </message>
    <message>
        <source>the picture is not sharp</source>
        <translation>la imagen no es nítida</translation>
    </message>
    <message>
        <source>the picture is too bright</source>
        <translation>la imagen es demasiado clara</translation>
    </message>
    <message>
        <source>the picture is too dark</source>
        <translation>la imagen es demasiado oscura</translation>
    </message>
    <message>
        <source>the picture is {age_ms:.0f} ms old</source>
        <translation>la imagen tiene {age_ms:.0f} ms</translation>
    </message>
    <message>
        <source>the picture size has changed to {width} × {height}</source>
        <translation>el tamaño de la imagen ha cambiado a {width} × {height}</translation>
    </message>
    <message>
        <source>the same picture comes again and again</source>
        <translation>llega la misma imagen una y otra vez</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}</source>
        <translation>{class_name} {score:.2f}, límite {limit:.2f}</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px</source>
        <translation>{class_name} {score:.2f}, límite {limit:.2f}, {area_px} px</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px of at least {area_limit}</source>
        <translation>{class_name} {score:.2f}, límite {limit:.2f}, {area_px} px de al menos {area_limit}</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>85 % of 20 pictures: all 10 flawed found, 7 of 10 flawless kept</source>
        <translation>85 % de 20 imágenes: las 10 defectuosas halladas, 7 de 10 sin defecto conservadas</translation>
    </message>
    <message>
        <source>86.0 % of leather pictures in the right one of six classes</source>
        <translation>86.0 % de las imágenes de cuero en la clase correcta de seis</translation>
    </message>
    <message>
        <source>86.9 % accuracy of the gate at a limit of 0.01 on Severstal strips</source>
        <translation>86.9 % de exactitud de la puerta con límite 0.01 en bandas de Severstal</translation>
    </message>
    <message>
        <source>98.7 % accuracy on 715 pictures of pump impellers</source>
        <translation>98.7 % de exactitud en 715 imágenes de impulsores de bomba</translation>
    </message>
    <message>
        <source>A small network lets clean strips pass; only the others are searched pixel by pixel. For wide pictures of which most are good. Needs masks of the defective ones; from some tens of them.</source>
        <translation>Una red pequeña deja pasar las bandas limpias; solo las demás se examinan píxel a píxel. Para imágenes anchas, casi todas buenas. Necesita máscaras de las defectuosas; desde algunas decenas.</translation>
    </message>
    <message>
        <source>An official Keras file without top that fits the network; it makes the model far more accurate. Any other file is refused unopened.</source>
        <translation>Un archivo oficial de Keras sin top que corresponda a la red; hace el modelo mucho más exacto. Cualquier otro archivo se rechaza sin abrirlo.</translation>
    </message>
    <message>
        <source>As the height.</source>
        <translation>Como el alto.</translation>
    </message>
    <message>
        <source>Auto: grey when all pictures are grey.</source>
        <translation>Auto: gris si todas las imágenes son grises.</translation>
    </message>
    <message>
        <source>Average precision 97.9 % on KolektorSDD, 1 false alarm and 2 misses in 399 pictures</source>
        <translation>Precisión media 97.9 % en KolektorSDD, 1 falsa alarma y 2 omisiones en 399 imágenes</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Equilibrar clases</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Below this on the validation pictures no candidate is offered; published 0.75.</source>
        <translation>Por debajo de esto en las imágenes de validación no se ofrece candidato; publicado 0.75.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Casting CNN (whole pictures)</source>
        <translation>CNN para piezas fundidas (imágenes enteras)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Contour: the published chain. Edges: without its last step. None: the grey picture. Texture: the picture itself and texture statistics, far more accurate on surfaces.</source>
        <translation>contour: la cadena publicada. edges: sin su último paso. none: la imagen gris. texture: la propia imagen y estadísticas de textura, mucho más exacto en superficies.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast raised or lowered at random by up to this fraction.</source>
        <translation>Contraste subido o bajado al azar hasta esta fracción.</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>End to end: the weight moves from the mask to the decision. Two stages: first the mask, then the decision alone.</source>
        <translation>End to end: el peso pasa de la máscara a la decisión. Two stages: primero la máscara, luego solo la decisión.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Fetch the weights</source>
        <translation>Descargar los pesos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Finds small defects on large parts and shows where they are. Needs masks for at least some of the defective pictures; from about 20 defective pictures.</source>
        <translation>Encuentra defectos pequeños en piezas grandes y muestra dónde están. Necesita máscaras para al menos algunas imágenes defectuosas; desde unas 20 imágenes defectuosas.</translation>
    </message>
    <message>
        <source>Free layers</source>
        <translation>Capas libres</translation>
    </message>
    <message>
        <source>Gate limit</source>
        <translation>Límite de la puerta</translation>
    </message>
    <message>
        <source>Half of the pairs turned by 90 degrees; for defects in any direction.</source>
        <translation>La mitad de los pares girados 90 grados; para defectos en cualquier dirección.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>How many of the last of the 8 layers learn. Fewer for few pictures; with 0 only the head learns.</source>
        <translation>Cuántas de las últimas de las 8 capas aprenden. Menos con pocas imágenes; con 0 solo aprende la cabeza.</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Pesos de ImageNet</translation>
    </message>
    <message>
        <source>In pixels, rounded to eights; 0 keeps the picture&apos;s shape at about 180,000 pixels. Larger for defects of few pixels.</source>
        <translation>En píxeles, redondeado a ochos; 0 conserva la forma de la imagen con unos 180 000 píxeles. Mayor para defectos de pocos píxeles.</translation>
    </message>
    <message>
        <source>In pixels; 0 takes 1600, or 800 for the light variant.</source>
        <translation>En píxeles; 0 toma 1600, u 800 en la variante ligera.</translation>
    </message>
    <message>
        <source>In pixels; 0 takes 256, or 128 for the light variant.</source>
        <translation>En píxeles; 0 toma 256, o 128 en la variante ligera.</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>Alto de entrada</translation>
    </message>
    <message>
        <source>Input pixels by which marked defects are widened when the outline is dilated.</source>
        <translation>Píxeles de entrada en que se ensanchan los defectos marcados cuando el contorno se dilata.</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>Ancho de entrada</translation>
    </message>
    <message>
        <source>Judge all eight views</source>
        <translation>Juzgar las ocho vistas</translation>
    </message>
    <message>
        <source>Large: as published, hours on a PC without graphics card. Mobile: the smaller NASNet. Light: a small network on texture statistics, minutes.</source>
        <translation>large: como se publicó, horas en un PC sin tarjeta gráfica. mobile: la NASNet menor. light: una red pequeña sobre estadísticas de textura, minutos.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learns faster and holds better on new parts. Off as published.</source>
        <translation>Aprende más rápido y aguanta mejor con piezas nuevas. Apagado, como se publicó.</translation>
    </message>
    <message>
        <source>Learns from picture labels alone, no masks. A good first choice for parts that always lie in the same place; from about 100 pictures a class.</source>
        <translation>Aprende solo de las clases de las imágenes, sin máscaras. Buena primera elección para piezas que siempre están en el mismo lugar; desde unas 100 imágenes por clase.</translation>
    </message>
    <message>
        <source>Leather NASNet (textures, many classes)</source>
        <translation>NASNet para cuero (texturas, muchas clases)</translation>
    </message>
    <message>
        <source>Leather filters (contours)</source>
        <translation>Filtros para cuero (contornos)</translation>
    </message>
    <message>
        <source>Light direction</source>
        <translation>Dirección de la luz</translation>
    </message>
    <message>
        <source>Light: for PCs with two cores. Published: ResNet50 and ResUNet 16-32-64-128-256, hours to train without a GPU.</source>
        <translation>light: para PC de dos núcleos. published: ResNet50 y ResUNet 16-32-64-128-256, horas de entrenamiento sin GPU.</translation>
    </message>
    <message>
        <source>Light: the mean over the picture&apos;s mirrored and turned forms; more accurate, eight times the work. Off where the direction matters.</source>
        <translation>light: la media de las formas reflejadas y giradas de la imagen; más exacto, ocho veces el trabajo. Apagado si la dirección importa.</translation>
    </message>
    <message>
        <source>Loss of the mask</source>
        <translation>Pérdida de la máscara</translation>
    </message>
    <message>
        <source>Made brighter or darker at random by up to this fraction.</source>
        <translation>Más claras o más oscuras al azar hasta esta fracción.</translation>
    </message>
    <message>
        <source>Median radius</source>
        <translation>Radio de la mediana</translation>
    </message>
    <message>
        <source>Minimum accuracy</source>
        <translation>Exactitud mínima</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Mirrored at random.</source>
        <translation>Reflejadas al azar.</translation>
    </message>
    <message>
        <source>Mirrored at random. Off when left and right matter.</source>
        <translation>Reflejadas al azar. Apagado si izquierda y derecha importan.</translation>
    </message>
    <message>
        <source>Most passes over the pictures; it stops earlier when nothing improves.</source>
        <translation>Máximo de pasadas por las imágenes; se detiene antes si nada mejora.</translation>
    </message>
    <message>
        <source>Moved at random by up to this fraction of the size.</source>
        <translation>Movidas al azar hasta esta fracción del tamaño.</translation>
    </message>
    <message>
        <source>NASNet stops after this many epochs without a better state.</source>
        <translation>NASNet para tras tantas épocas sin un estado mejor.</translation>
    </message>
    <message>
        <source>NASNet with ImageNet weights uses a tenth of it. Smaller when the loss jumps.</source>
        <translation>NASNet con pesos de ImageNet usa una décima parte. Menor si la pérdida salta.</translation>
    </message>
    <message>
        <source>NASNet: made brighter or darker at random by up to this fraction.</source>
        <translation>NASNet: más claras o más oscuras al azar hasta esta fracción.</translation>
    </message>
    <message>
        <source>NASNet: mirrored at random.</source>
        <translation>NASNet: reflejadas al azar.</translation>
    </message>
    <message>
        <source>NASNet: moved at random by up to this fraction of the size.</source>
        <translation>NASNet: movidas al azar hasta esta fracción del tamaño.</translation>
    </message>
    <message>
        <source>NASNet: passes over the pictures; published 45. Light needs none.</source>
        <translation>NASNet: pasadas por las imágenes; publicado 45. light no necesita ninguna.</translation>
    </message>
    <message>
        <source>NASNet: scaled at random by up to this fraction.</source>
        <translation>NASNet: escaladas al azar hasta esta fracción.</translation>
    </message>
    <message>
        <source>NASNet: turned at random by up to this many degrees.</source>
        <translation>NASNet: giradas al azar hasta tantos grados.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Normalise batches</source>
        <translation>Normalizar lotes</translation>
    </message>
    <message>
        <source>One side made brighter at random, as if the lamp had moved.</source>
        <translation>Un lado más claro al azar, como si la lámpara se hubiera movido.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Overkill allowed</source>
        <translation>Falsos rechazos permitidos</translation>
    </message>
    <message>
        <source>Pairs of a defective and a good picture to learn from. More for many classes or faint defects.</source>
        <translation>Pares de una imagen defectuosa y una buena de los que aprender. Más con muchas clases o defectos tenues.</translation>
    </message>
    <message>
        <source>Passes over the defective strips, for gate and segmentation each.</source>
        <translation>Pasadas por las bandas defectuosas, para la puerta y la segmentación cada una.</translation>
    </message>
    <message>
        <source>Passes over the pictures; published 20. Texture needs none.</source>
        <translation>Pasadas por las imágenes; publicado 20. texture no necesita ninguna.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels.</source>
        <translation>Las imágenes pasan a cuadrados de este lado, en píxeles.</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels. Small sizes blur fine defects.</source>
        <translation>Las imágenes pasan a cuadrados de este lado, en píxeles. Los tamaños pequeños difuminan los defectos finos.</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels; published 227.</source>
        <translation>Las imágenes pasan a cuadrados de este lado, en píxeles; publicado 227.</translation>
    </message>
    <message>
        <source>Pictures per step.</source>
        <translation>Imágenes por paso.</translation>
    </message>
    <message>
        <source>Pictures per step. Smaller needs less memory.</source>
        <translation>Imágenes por paso. Menos necesita menos memoria.</translation>
    </message>
    <message>
        <source>Pooled: mean and maximum before the dense layer; holds better on new parts and makes a small file. Published: flattened as in the publication.</source>
        <translation>pooled: media y máximo antes de la capa densa; aguanta mejor con piezas nuevas y da un archivo pequeño. published: como en la publicación.</translation>
    </message>
    <message>
        <source>Power of the loss; lower looks more at what is nearly right.</source>
        <translation>Potencia de la pérdida; más baja mira más lo casi correcto.</translation>
    </message>
    <message>
        <source>Published 0.0004. Smaller when the loss jumps.</source>
        <translation>Publicado 0.0004. Menor si la pérdida salta.</translation>
    </message>
    <message>
        <source>Published: 15 million parameters, for training on a graphics card; some 0.3 s a picture on two cores.</source>
        <translation>published: 15 millones de parámetros, para entrenar con tarjeta gráfica; unos 0.3 s por imagen con dos núcleos.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Cuartos de vuelta</translation>
    </message>
    <message>
        <source>Quick tuned (whole pictures)</source>
        <translation>Aprendizaje inmediato con ajuste fino (imágenes enteras)</translation>
    </message>
    <message>
        <source>Rare classes count as much as frequent ones.</source>
        <translation>Las clases raras cuentan tanto como las frecuentes.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Scaled at random by up to this fraction.</source>
        <translation>Escaladas al azar hasta esta fracción.</translation>
    </message>
    <message>
        <source>Segmentation and decision (marks the defect)</source>
        <translation>Segmentación y decisión (marca el defecto)</translation>
    </message>
    <message>
        <source>Share of pictures that are made from a good one and a patch of another, with its defect for the defective half. 0 when a defect only makes sense where it was.</source>
        <translation>Proporción de imágenes hechas de una buena y un trozo de otra, con su defecto para la mitad defectuosa. 0 si un defecto solo tiene sentido donde estaba.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Smaller when the loss jumps.</source>
        <translation>Menor si la pérdida salta.</translation>
    </message>
    <message>
        <source>Smaller when the loss jumps; 0.0005 for the published network.</source>
        <translation>Menor si la pérdida salta; 0.0005 para la red publicada.</translation>
    </message>
    <message>
        <source>Smoothing before the edges, in pixels; 0 for none. Small where defects are small. Not used by texture.</source>
        <translation>Suavizado antes de los bordes, en píxeles; 0 para ninguno. Pequeño si los defectos son pequeños. texture no lo usa.</translation>
    </message>
    <message>
        <source>Smooths the picture, brings out edges and contours, and lets a small network judge them. For defects that are lines and holes; with its setting “texture” for whole surfaces.</source>
        <translation>Suaviza la imagen, resalta bordes y contornos y deja que una red pequeña los juzgue. Para defectos que son líneas y agujeros; con el ajuste «texture», para superficies enteras.</translation>
    </message>
    <message>
        <source>Steel cascade (marks the defect, fast on good parts)</source>
        <translation>Cascada para acero (marca el defecto, rápida con piezas buenas)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better state.</source>
        <translation>Parar tras tantas épocas sin un estado mejor.</translation>
    </message>
    <message>
        <source>Strips per step. Smaller needs less memory.</source>
        <translation>Bandas por paso. Menos necesita menos memoria.</translation>
    </message>
    <message>
        <source>Strips with a lower gate score pass without a search. It is lowered by itself where a known defect would slip; 0 searches all.</source>
        <translation>Las bandas con menor puntuación pasan sin examen. Baja por sí solo donde escaparía un defecto conocido; 0 las examina todas.</translation>
    </message>
    <message>
        <source>Tells textures and surface defects of many kinds apart from picture labels alone. The light variant trains in minutes; the published sizes want a graphics card.</source>
        <translation>Distingue texturas y defectos de superficie de muchos tipos solo con las clases de las imágenes. La variante ligera se entrena en minutos; los tamaños publicados piden una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Texture: the limit goes so low that up to this share of good parts is rejected, so that fewer defects slip.</source>
        <translation>texture: el límite baja hasta rechazar como mucho esta proporción de piezas buenas, para que escapen menos defectos.</translation>
    </message>
    <message>
        <source>Texture: the mean over the picture&apos;s mirrored and turned forms; more accurate, eight times the work.</source>
        <translation>texture: la media de las formas reflejadas y giradas de la imagen; más exacto, ocho veces el trabajo.</translation>
    </message>
    <message>
        <source>Texture: the official Keras file of MobileNet 0.25 without top; with it the model is more accurate. Any other file is refused unopened.</source>
        <translation>texture: el archivo oficial de Keras de MobileNet 0.25 sin top; con él el modelo es más exacto. Cualquier otro archivo se rechaza sin abrirlo.</translation>
    </message>
    <message>
        <source>Texture: without a file, fetch the weights from the Keras project&apos;s server. The only time that training uses the network.</source>
        <translation>texture: sin archivo, descargar los pesos del servidor del proyecto Keras. Es la única vez que el entrenamiento usa la red.</translation>
    </message>
    <message>
        <source>The inside of a marked defect counts more than its inexact border.</source>
        <translation>El interior de un defecto marcado cuenta más que su borde inexacto.</translation>
    </message>
    <message>
        <source>The network of learning at once, its last layers trained on. From picture labels alone, no masks; from about 100 pictures a class. Compare it with what learning at once offers: it is not always better.</source>
        <translation>La red del aprendizaje inmediato, cuyas últimas capas siguen aprendiendo. Solo de las clases de las imágenes, sin máscaras; desde unas 100 imágenes por clase. Compárela con lo que ofrece el aprendizaje inmediato: no siempre es mejor.</translation>
    </message>
    <message>
        <source>The publication compared cross entropy and mean squared error; overlap also counts how much of a defect is covered.</source>
        <translation>La publicación comparó cross entropy y mean squared error; overlap cuenta también cuánto del defecto queda cubierto.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>Trasplante</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees.</source>
        <translation>Giradas al azar hasta tantos grados.</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees. 0 for parts whose orientation matters.</source>
        <translation>Giradas al azar hasta tantos grados. 0 para piezas cuya orientación importa.</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees; 180 for parts that may lie in any direction.</source>
        <translation>Giradas al azar hasta tantos grados; 180 para piezas que pueden estar en cualquier dirección.</translation>
    </message>
    <message>
        <source>Tversky alpha</source>
        <translation>Tversky alfa</translation>
    </message>
    <message>
        <source>Tversky beta</source>
        <translation>Tversky beta</translation>
    </message>
    <message>
        <source>Tversky gamma</source>
        <translation>Tversky gamma</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Weigh the inside</source>
        <translation>Ponderar el interior</translation>
    </message>
    <message>
        <source>Weight of missed pixels; higher marks more.</source>
        <translation>Peso de los píxeles omitidos; más alto marca más.</translation>
    </message>
    <message>
        <source>Weight of the cross entropy in the loss; 0 is the published loss.</source>
        <translation>Peso de la entropía cruzada en la pérdida; 0 es la pérdida publicada.</translation>
    </message>
    <message>
        <source>Weight of wrongly marked pixels; higher marks less.</source>
        <translation>Peso de los píxeles marcados de más; más alto marca menos.</translation>
    </message>
    <message>
        <source>What the network shall draw: the mask as marked, widened, or the box around it, upright or turned.</source>
        <translation>Lo que la red debe dibujar: la máscara como se marcó, ensanchada, o la caja que la rodea, recta o girada.</translation>
    </message>
    <message>
        <source>Widen masks</source>
        <translation>Ensanchar máscaras</translation>
    </message>
    <message>
        <source>Without a file, fetch the weights from the Keras project&apos;s server. The only time that training uses the network.</source>
        <translation>Sin archivo, descargar los pesos del servidor del proyecto Keras. Es la única vez que el entrenamiento usa la red.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom and crop</source>
        <translation>Zoom y recorte</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Asking the trainer for its recipes…</source>
        <translation>Preguntando al entrenador por sus recetas…</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>Published: {0}</source>
        <translation>Publicado: {0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Set every value back to the recipe&apos;s own.</source>
        <translation>Devolver cada valor al propio de la receta.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show augmentation</source>
        <translation>Mostrar el aumento de datos</translation>
    </message>
    <message>
        <source>The dataset is empty: there is no picture to show it on.</source>
        <translation>El conjunto de datos está vacío: no hay imagen en la que mostrarlo.</translation>
    </message>
    <message>
        <source>What these settings do to pictures of the dataset</source>
        <translation>Lo que estos ajustes hacen con las imágenes del conjunto de datos</translation>
    </message>
    <message>
        <source>all at their defaults</source>
        <translation>todos con su valor propio</translation>
    </message>
    <message>
        <source>changed ones are bold</source>
        <translation>los cambiados van en negrita</translation>
    </message>
</context>
<context>
    <name>RecipeCatalog</name>
    <message>
        <source>The trainer cannot be started: {0}</source>
        <translation>El entrenador no se puede iniciar: {0}</translation>
    </message>
    <message>
        <source>The trainer cannot list its recipes: {0}</source>
        <translation>El entrenador no puede listar sus recetas: {0}</translation>
    </message>
    <message>
        <source>The trainer does not answer when asked for its recipes.</source>
        <translation>El entrenador no responde cuando se le preguntan sus recetas.</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>no dice nada</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A model judged {judged} of {frames} frames: {ok} OK, {ng} NG, {check} CHECK.</source>
        <translation>Un modelo juzgó {judged} de {frames} imágenes: {ok} OK, {ng} NG, {check} CHECK.</translation>
    </message>
    <message>
        <source>A model may have learned from these very pictures, which flatters it: the report of its training measures it on pictures it has not learned from.</source>
        <translation>Un modelo puede haber aprendido de estas mismas imágenes, lo que lo favorece: el informe de su entrenamiento lo mide con imágenes de las que no aprendió.</translation>
    </message>
    <message>
        <source>A part counts by its worst verdict.</source>
        <translation>Una pieza cuenta por su peor veredicto.</translation>
    </message>
    <message>
        <source>A trouble lasts until the next verdict without it. A source without pictures gives one verdict only.</source>
        <translation>Un problema dura hasta el siguiente veredicto sin él. Una fuente sin imágenes da un solo veredicto.</translation>
    </message>
    <message>
        <source>Below each rate stands its 95 % interval (Wilson), below kappa that of Fleiss, Cohen and Everitt; without a single disagreement no interval of kappa can be estimated. The grade goes by the rates alone: few pictures prove little, whatever it says.</source>
        <translation>Debajo de cada tasa está su intervalo del 95 % (Wilson), debajo de kappa el de Fleiss, Cohen y Everitt; sin ningún desacuerdo no se puede estimar un intervalo de kappa. La nota sigue solo las tasas: pocas imágenes prueban poco, diga lo que diga.</translation>
    </message>
    <message>
        <source>Between appraisers</source>
        <translation>Entre evaluadores</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Centre line {centre}; limits at three standard deviations of a binomial share (p-chart).</source>
        <translation>Línea central {centre}; límites a tres desviaciones típicas de una proporción binomial (gráfico p).</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Each appraiser against the reference</source>
        <translation>Cada evaluador frente a la referencia</translation>
    </message>
    <message>
        <source>Effectiveness: right decisions, OK or NG, of all. Miss: a defect called OK. False alarm: a good picture called NG. Kappa: agreement about OK and NG beyond chance; above 0.75 good, below 0.40 poor. Same class: answers that name the very class. Same again: pictures that were judged more than once, always in the same way. “Not sure”, and CHECK of a model, is no decision and counts nowhere else.</source>
        <translation>Eficacia: decisiones correctas, OK o NG, del total. Omisión: un defecto llamado OK. Falsa alarma: una imagen buena llamada NG. Kappa: acuerdo sobre OK y NG más allá del azar; más de 0.75 bueno, menos de 0.40 malo. Misma clase: respuestas que nombran justo la clase. Otra vez igual: imágenes juzgadas más de una vez, siempre igual. «No seguro», y CHECK de un modelo, no es una decisión y no cuenta en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Every blind answer is in {table}, beside this page.</source>
        <translation>Cada respuesta a ciegas está en {table}, junto a esta página.</translation>
    </message>
    <message>
        <source>Every verdict is in {table}, the figures of this page are in {figures}, beside it.</source>
        <translation>Cada veredicto está en {table}, las cifras de esta página en {figures}, junto a ella.</translation>
    </message>
    <message>
        <source>It needs {size} parts.</source>
        <translation>Hacen falta {size} piezas.</translation>
    </message>
    <message>
        <source>Limits need {count} points.</source>
        <translation>Los límites necesitan {count} puntos.</translation>
    </message>
    <message>
        <source>Limits of the AIAG manual Measurement Systems Analysis, 4th edition: acceptable from 90 % effectiveness with at most 2 % misses and 5 % false alarms, marginal from 80 % with at most 5 % and 10 %.</source>
        <translation>Límites del manual AIAG Measurement Systems Analysis, 4.ª edición: aceptable desde 90 % de eficacia con como máximo 2 % de omisiones y 5 % de falsas alarmas, marginal desde 80 % con como máximo 5 % y 10 %.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>NG parts</source>
        <translation>piezas NG</translation>
    </message>
    <message>
        <source>NG share over time</source>
        <translation>Proporción de NG en el tiempo</translation>
    </message>
    <message>
        <source>No part was NG.</source>
        <translation>Ninguna pieza fue NG.</translation>
    </message>
    <message>
        <source>No point lies outside its limits.</source>
        <translation>Ningún punto está fuera de sus límites.</translation>
    </message>
    <message>
        <source>No trouble with the picture.</source>
        <translation>Ningún problema con la imagen.</translation>
    </message>
    <message>
        <source>No two of them have judged the same picture.</source>
        <translation>No hay dos que hayan juzgado la misma imagen.</translation>
    </message>
    <message>
        <source>No verdict in the chosen time</source>
        <translation>Ningún veredicto en el tiempo elegido</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>One point for {size} parts or more, in the order of time.</source>
        <translation>Un punto por cada {size} piezas o más, por orden de tiempo.</translation>
    </message>
    <message>
        <source>Reference: the class that held in the dataset when the picture was shown; what was answered blind changes nothing there. Whoever gave that class agrees with their own answer only: such answers are counted under the name.</source>
        <translation>Referencia: la clase que valía en el conjunto de datos cuando se mostró la imagen; lo respondido a ciegas no cambia nada allí. Quien dio esa clase solo coincide con su propia respuesta: esas respuestas se cuentan bajo el nombre.</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Segunda vuelta</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Informe de turno</translation>
    </message>
    <message>
        <source>The dataset when this was written: {count} pictures, journal line {line}, {hash}.</source>
        <translation>El conjunto de datos al escribir esto: {count} imágenes, línea {line} del diario, {hash}.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}; all are in the table file.</source>
        <translation>Los {shown} más recientes de {count}; todos están en la tabla.</translation>
    </message>
    <message>
        <source>The true yield lies between {low} and {high} (95 %, Wilson).</source>
        <translation>El rendimiento real está entre {low} y {high} (95 %, Wilson).</translation>
    </message>
    <message>
        <source>Time to judge a frame: half within {half} ms, 95 % within {most} ms.</source>
        <translation>Tiempo para juzgar una imagen: la mitad en {half} ms, el 95 % en {most} ms.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>What was done to the models</source>
        <translation>Qué se hizo con los modelos</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>and {count} more; all points are in {figures}</source>
        <translation>y {count} más; todos los puntos están en {figures}</translation>
    </message>
    <message>
        <source>appraiser</source>
        <translation>evaluador</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>by AIAG limits</source>
        <translation>según límites AIAG</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>decision rule</source>
        <translation>regla de decisión</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>eficacia</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>tasa de falsas alarmas</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>judged at</source>
        <translation>juzgada a las</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>learned from snapshot</source>
        <translation>aprendió de la instantánea</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>miss rate</source>
        <translation>tasa de omisión</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>modelo {model}</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>nadie con sesión iniciada</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>part</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>pictures both decided</source>
        <translation>imágenes decididas por ambos</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>vuelta a</translation>
    </message>
    <message>
        <source>running</source>
        <translation>acumulado</translation>
    </message>
    <message>
        <source>same again</source>
        <translation>otra vez igual</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>misma clase</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>el otro</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>inaceptable</translation>
    </message>
    <message>
        <source>unfit to judge</source>
        <translation>no juzgables</translation>
    </message>
    <message>
        <source>verdict and why</source>
        <translation>veredicto y motivo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>escrito el {when}</translation>
    </message>
    <message>
        <source>written {when} by {who}</source>
        <translation>escrito el {when} por {who}</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>{count} known pictures judged blind, {first} to {last}</source>
        <translation>{count} imágenes conocidas juzgadas a ciegas, {first} a {last}</translation>
    </message>
    <message>
        <source>{count} of their own labels</source>
        <translation>{count} de sus propias respuestas</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{time}: {ng} of {parts} parts NG, outside its limits {low} to {high}</source>
        <translation>{time}: {ng} de {parts} piezas NG, fuera de sus límites {low} a {high}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Stored as {label}, because you marked it.</source>
        <translation>Guardado como {label}, porque usted lo marcó.</translation>
    </message>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>La respuesta no se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>{count} pictures are {label} now · {key} takes it back</source>
        <translation>{count} imágenes son ahora {label} · {key} lo deshace</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Answer as you see it; the answers are what a model learns from.</source>
        <translation>Responda según lo vea; de las respuestas aprende un modelo.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it.</source>
        <translation>Cada respuesta se guarda en cuanto la da.</translation>
    </message>
    <message>
        <source>Every picture of this queue was answered or skipped.</source>
        <translation>Cada imagen de esta cola fue respondida u omitida.</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Importar imágenes…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Most doubtful first · {left} left</source>
        <translation>Primero las más dudosas · quedan {left}</translation>
    </message>
    <message>
        <source>No picture matches this filter</source>
        <translation>Ninguna imagen coincide con este filtro</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Segunda pasada</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What the model is unsure about or rejects while inspecting comes here. Pictures you have already can be imported from folders named after classes.</source>
        <translation>Aquí llega lo que el modelo duda o rechaza al inspeccionar. Las imágenes que ya tiene se pueden importar de carpetas con nombre de clase.</translation>
    </message>
    <message>
        <source>is looking…</source>
        <translation>mirando…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no model is active</source>
        <translation>no hay modelo activo</translation>
    </message>
    <message>
        <source>when it was inspected</source>
        <translation>cuando se inspeccionó</translation>
    </message>
    <message>
        <source>{pace:.0f} per minute</source>
        <translation>{pace:.0f} por minuto</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
    <message>
        <source>{label} ≠ model {said}</source>
        <translation>{label} ≠ modelo {said}</translation>
    </message>
    <message>
        <source>{told} unsure</source>
        <translation>{told} dudosa</translation>
    </message>
    <message>
        <source>✓ you: {label}</source>
        <translation>✓ usted: {label}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>{count} answers could not be stored: {why}</source>
        <translation>{count} respuestas no se pudieron guardar: {why}</translation>
    </message>
</context>
<context>
    <name>RoiEditor</name>
    <message>
        <source>Drag over the part of the picture that matters. Models trained from now on look at this region only; the active model keeps the region it was trained with.</source>
        <translation>Arrastre sobre la parte de la imagen que importa. Los modelos que se entrenen desde ahora miran solo esta zona; el modelo activo conserva la zona con la que se entrenó.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Live picture with the region of interest</source>
        <translation>Imagen en vivo con la zona de inspección</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Zona de inspección</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>{name} of the region, percent</source>
        <translation>Zona: {name}, por ciento</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Go on where this training was broken off</source>
        <translation>Seguir donde se interrumpió este entrenamiento</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>It can go on from its last state.</source>
        <translation>Puede seguir desde su último estado.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Show candidate</source>
        <translation>Mostrar candidato</translation>
    </message>
    <message>
        <source>The report {0} cannot be opened.</source>
        <translation>El informe {0} no se puede abrir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no adoptado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>◆ crashed</source>
        <translation>◆ caída</translation>
    </message>
    <message>
        <source>◆ failed</source>
        <translation>◆ fallida</translation>
    </message>
    <message>
        <source>◆ was cut off</source>
        <translation>◆ interrumpida</translation>
    </message>
    <message>
        <source>● candidate waits</source>
        <translation>● candidato en espera</translation>
    </message>
    <message>
        <source>● made active</source>
        <translation>● activado</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source> · for the product {0}</source>
        <translation> · para el producto {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Choose a recipe and start. Inspection goes on meanwhile, and the active model stays until you decide.</source>
        <translation>Elija una receta e inicie. Mientras tanto la inspección sigue, y el modelo activo se queda hasta que usted decida.</translation>
    </message>
    <message>
        <source>Done: the candidate is measured</source>
        <translation>Listo: el candidato está medido</translation>
    </message>
    <message>
        <source>Log of the training</source>
        <translation>Registro del entrenamiento</translation>
    </message>
    <message>
        <source>No sign of life for {0}. It may still be busy; Cancel ends it.</source>
        <translation>Sin señales de vida desde hace {0}. Puede seguir ocupado; Cancelar lo termina.</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>No hay ningún entrenamiento en curso</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Avance de la etapa</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Ejecución {0}</translation>
    </message>
    <message>
        <source>The screen stays free for inspection.</source>
        <translation>La pantalla queda libre para la inspección.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly</source>
        <translation>El entrenamiento terminó de forma inesperada</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento falló</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>época {0} de {1}</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
</context>
<context>
    <name>SecondPass</name>
    <message>
        <source>A second pass needs pictures whose class is known.</source>
        <translation>Una segunda pasada necesita imágenes cuya clase se conoce.</translation>
    </message>
    <message>
        <source>All judged</source>
        <translation>Todas juzgadas</translation>
    </message>
    <message>
        <source>Known pictures come mixed with new ones. What is known of them and what the model says stays hidden, and your answers about them change no class: they tell how well people, and the model, agree.</source>
        <translation>Las imágenes conocidas vienen mezcladas con nuevas. Lo que se sabe de ellas y lo que dice el modelo queda oculto, y sus respuestas sobre ellas no cambian ninguna clase: muestran hasta qué punto coinciden las personas y el modelo.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>No picture has a class yet</source>
        <translation>Ninguna imagen tiene clase todavía</translation>
    </message>
    <message>
        <source>No report: {why}</source>
        <translation>Sin informe: {why}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Segunda pasada</translation>
    </message>
    <message>
        <source>The report lies in {page}.</source>
        <translation>El informe está en {page}.</translation>
    </message>
    <message>
        <source>The report opens in the web browser; it lies in {page}.</source>
        <translation>El informe se abre en el navegador; está en {page}.</translation>
    </message>
    <message>
        <source>The report says how well everybody agrees with what is known.</source>
        <translation>El informe dice hasta qué punto coincide cada uno con lo conocido.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{done} of {size} judged</source>
        <translation>{done} de {size} juzgadas</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>1 defective part</source>
        <translation>1 pieza defectuosa</translation>
    </message>
    <message>
        <source>1 more defective picture</source>
        <translation>1 imagen defectuosa más</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 pieza</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>A picture cannot be used: {error}.</source>
        <translation>Una imagen no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>Add pictures of defective parts: this recipe learns the difference.</source>
        <translation>Añada imágenes de piezas defectuosas: esta receta aprende la diferencia.</translation>
    </message>
    <message>
        <source>Add pictures of good and of defective parts, then start again.</source>
        <translation>Añada imágenes de piezas buenas y defectuosas y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Add pictures of good parts: this recipe learns the difference.</source>
        <translation>Añada imágenes de piezas buenas: esta receta aprende la diferencia.</translation>
    </message>
    <message>
        <source>All pictures are of defective parts.</source>
        <translation>Todas las imágenes son de piezas defectuosas.</translation>
    </message>
    <message>
        <source>All pictures are of good parts.</source>
        <translation>Todas las imágenes son de piezas buenas.</translation>
    </message>
    <message>
        <source>All pictures are of one class: a full training needs good and defective ones together.</source>
        <translation>Todas las imágenes son de una clase: un entrenamiento completo necesita buenas y defectuosas juntas.</translation>
    </message>
    <message>
        <source>All pictures of class {name} are kept for measuring; none is left to learn from.</source>
        <translation>Todas las imágenes de la clase {name} se guardan para medir; no queda ninguna para aprender.</translation>
    </message>
    <message>
        <source>Ask for the rights to this folder, or choose another.</source>
        <translation>Pida permisos para esta carpeta o elija otra.</translation>
    </message>
    <message>
        <source>At least {minimum_pictures} pictures from {minimum_parts} parts are needed; some tens make a useful model.</source>
        <translation>Hacen falta al menos {minimum_pictures} imágenes de {minimum_parts} piezas; unas decenas dan un modelo útil.</translation>
    </message>
    <message>
        <source>Checking that the model file repeats the network</source>
        <translation>Comprobando que el archivo del modelo repite la red</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and start again.</source>
        <translation>Elija una tasa de aprendizaje menor y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Choose a smaller picture size, or close other programs.</source>
        <translation>Elija un tamaño de imagen menor o cierre otros programas.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the field empty.</source>
        <translation>Elija otro archivo o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Choose the filters “texture”, add pictures, or train longer.</source>
        <translation>Elija los filtros «texture», añada imágenes o entrene más tiempo.</translation>
    </message>
    <message>
        <source>Class {name} has no pictures; the new model will not know it.</source>
        <translation>La clase {name} no tiene imágenes; el modelo nuevo no la conocerá.</translation>
    </message>
    <message>
        <source>Class {name} has {shown} of {origin}.</source>
        <translation>La clase {name} tiene {shown} de {origin}.</translation>
    </message>
    <message>
        <source>Class {name} has {shown}; the new model will hardly know it.</source>
        <translation>La clase {name} tiene {shown}; el modelo nuevo apenas la conocerá.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture size or batch.</source>
        <translation>Cierre otros programas o elija imágenes o un lote más pequeños.</translation>
    </message>
    <message>
        <source>Fetching {name}, {size} MB, from {host}</source>
        <translation>Se obtiene {name}, {size} MB, de {host}</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Free some space and start again.</source>
        <translation>Libere espacio y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Freeze the dataset again.</source>
        <translation>Congele el conjunto de datos otra vez.</translation>
    </message>
    <message>
        <source>Give rotation, zoom, brightness or another amount a value above 0.</source>
        <translation>Dé a la rotación, al zoom, al brillo o a otra cantidad un valor mayor que 0.</translation>
    </message>
    <message>
        <source>Going on with a training that was broken off: {done}.</source>
        <translation>Se continúa un entrenamiento interrumpido: {done}.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Install the program with its extra “train”.</source>
        <translation>Instale el programa con su complemento «train».</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Its parameters are {known}.</source>
        <translation>Sus parámetros son {known}.</translation>
    </message>
    <message>
        <source>Learning at once broke off; it begins anew with the next answer.</source>
        <translation>El aprendizaje inmediato se interrumpió; empieza de nuevo con la próxima respuesta.</translation>
    </message>
    <message>
        <source>Making the extractor</source>
        <translation>Se hace el extractor</translation>
    </message>
    <message>
        <source>Marks of {name} were left out on {count} pictures: no class is chosen for it.</source>
        <translation>Se omitieron marcas de {name} en {count} imágenes: no se eligió clase para ello.</translation>
    </message>
    <message>
        <source>Measuring on the locked test pictures</source>
        <translation>Midiendo con las imágenes de la prueba bloqueada</translation>
    </message>
    <message>
        <source>MobileNet 0.25, ImageNet, and texture statistics</source>
        <translation>MobileNet 0.25, ImageNet, y estadística de textura</translation>
    </message>
    <message>
        <source>Network and model file agree on {pictures} pictures: every verdict is the same, scores differ by at most {max_difference}.</source>
        <translation>La red y el archivo del modelo coinciden en {pictures} imágenes: cada veredicto es igual, las puntuaciones difieren como máximo {max_difference}.</translation>
    </message>
    <message>
        <source>No defective part was measured, so nothing is known about escapes.</source>
        <translation>No se midió ninguna pieza defectuosa, así que nada se sabe de los escapes.</translation>
    </message>
    <message>
        <source>No file with ImageNet weights is given, so the network is trained from scratch; with {official} it would be more accurate.</source>
        <translation>No se ha indicado ningún archivo con pesos de ImageNet, por eso la red se entrena desde cero; con {official} sería más exacta.</translation>
    </message>
    <message>
        <source>No picture is labelled {name}, but {count} it marked: it is learned from these marks, and how well it is told from other defects cannot be measured.</source>
        <translation>Ninguna imagen lleva {name}, pero {count} esa marca: se aprende de estas marcas, y no se puede medir lo bien que se distingue de otros defectos.</translation>
    </message>
    <message>
        <source>No picture of the latest locked test is as it was then.</source>
        <translation>Ninguna imagen de la última prueba bloqueada está como entonces.</translation>
    </message>
    <message>
        <source>No readable picture of class {missing} is left to learn from.</source>
        <translation>No queda ninguna imagen legible de la clase {missing} para aprender.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No training has been measured yet: its locked test pictures tell.</source>
        <translation>Aún no se midió ningún entrenamiento: lo dicen las imágenes de su prueba bloqueada.</translation>
    </message>
    <message>
        <source>No usable picture shows {name}.</source>
        <translation>Ninguna imagen utilizable muestra {name}.</translation>
    </message>
    <message>
        <source>None escaped</source>
        <translation>Ninguna escapó</translation>
    </message>
    <message>
        <source>None of the pictures can be read.</source>
        <translation>Ninguna de las imágenes se puede leer.</translation>
    </message>
    <message>
        <source>None of the pictures looked at could be read.</source>
        <translation>Ninguna de las imágenes vistas se pudo leer.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>On {pictures} locked test pictures: {why}.</source>
        <translation>En {pictures} imágenes de la prueba bloqueada: {why}.</translation>
    </message>
    <message>
        <source>On {picture} the candidate judges {fixed} better than the active model and {newly_wrong} worse: {why}.</source>
        <translation>En {picture}, el candidato juzga {fixed} mejor que el modelo activo y {newly_wrong} peor: {why}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El disco es de solo lectura</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Run this on a PC that may use the internet, or give the file with --weights.</source>
        <translation>Hágalo en un PC que pueda usar internet, o indique el archivo con --weights.</translation>
    </message>
    <message>
        <source>Scan the dataset again; it shows which files are damaged.</source>
        <translation>Vuelva a leer el conjunto de datos; muestra qué archivos están dañados.</translation>
    </message>
    <message>
        <source>Start the training again; it freezes the dataset anew.</source>
        <translation>Empiece el entrenamiento de nuevo; congela otra vez el conjunto de datos.</translation>
    </message>
    <message>
        <source>Starting TensorFlow and building the network</source>
        <translation>Arrancando TensorFlow y construyendo la red</translation>
    </message>
    <message>
        <source>Take the file from the Keras project&apos;s server, or leave the field empty.</source>
        <translation>Tome el archivo del servidor del proyecto Keras o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The active model cannot be measured for comparison: {error}.</source>
        <translation>El modelo activo no se puede medir para comparar: {error}.</translation>
    </message>
    <message>
        <source>The active model has learnt what defects look like. This one has learnt from good parts alone: the pictures of defects are not in the dataset any more.</source>
        <translation>El modelo activo ha aprendido cómo son los defectos. Este solo ha aprendido de piezas buenas: las imágenes de defectos ya no están en el conjunto de datos.</translation>
    </message>
    <message>
        <source>The candidate cannot be asked again: {error}</source>
        <translation>No se puede volver a preguntar al candidato: {error}</translation>
    </message>
    <message>
        <source>The candidate&apos;s file was changed after it was measured; train once more.</source>
        <translation>El archivo del candidato cambió después de medirlo; entrene otra vez.</translation>
    </message>
    <message>
        <source>The dataset is empty.</source>
        <translation>El conjunto de datos está vacío.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The exported model does not repeat the trained one: {same} of {pictures} verdicts are the same, scores differ by up to {widest}.</source>
        <translation>El modelo exportado no repite el entrenado: {same} de {pictures} veredictos son iguales, las puntuaciones difieren hasta {widest}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation>La carpeta {folder} no contiene imágenes.</translation>
    </message>
    <message>
        <source>The folder&apos;s own split ({splits}) is not taken over: the first training deals the pictures out so that no part is in two splits.</source>
        <translation>El reparto propio de la carpeta ({splits}) no se toma: el primer entrenamiento reparte las imágenes de modo que ninguna pieza esté en dos grupos.</translation>
    </message>
    <message>
        <source>The job {path} cannot be read: {strerror}.</source>
        <translation>El encargo {path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>The locked test holds no defect yet, so escapes cannot be measured: label more defects, some of them go to the test. Until then you decide.</source>
        <translation>La prueba bloqueada aún no contiene ningún defecto, por lo que no se pueden medir los escapes: etiquete más defectos, algunos irán a la prueba. Hasta entonces decide usted.</translation>
    </message>
    <message>
        <source>The locked test holds no good part yet, so overkill cannot be measured: label more good parts, some of them go to the test. Until then you decide.</source>
        <translation>La prueba bloqueada aún no contiene ninguna pieza buena, por lo que no se pueden medir los falsos rechazos: etiquete más piezas buenas, algunas irán a la prueba. Hasta entonces decide usted.</translation>
    </message>
    <message>
        <source>The locked test holds no picture yet, so nothing can be measured: label more parts, some of them go to the test. Until then you decide.</source>
        <translation>La prueba bloqueada aún no contiene ninguna imagen, por lo que no se puede medir nada: etiquete más piezas, algunas irán a la prueba. Hasta entonces decide usted.</translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation>El registro contiene los detalles; comuníquelos, por favor.</translation>
    </message>
    <message>
        <source>The log names the pictures that were set aside and why.</source>
        <translation>El registro nombra las imágenes apartadas y por qué.</translation>
    </message>
    <message>
        <source>The memory of this PC is used up.</source>
        <translation>La memoria de este PC está agotada.</translation>
    </message>
    <message>
        <source>The model file has no manifest; import it on the Models page.</source>
        <translation>El archivo del modelo no tiene manifiesto; impórtelo en la página Modelos.</translation>
    </message>
    <message>
        <source>The model file is refused: {error}.</source>
        <translation>El archivo del modelo se rechaza: {error}.</translation>
    </message>
    <message>
        <source>The model is right on {accuracy} of the validation pictures (mean of good and defective); at least {wanted} are asked for, so no candidate is offered.</source>
        <translation>El modelo acierta en el {accuracy} de las imágenes de validación (media de buenas y defectuosas); se pide al menos el {wanted}, por eso no se ofrece ningún candidato.</translation>
    </message>
    <message>
        <source>The model was not kept. Please report this with the run folder.</source>
        <translation>El modelo no se conservó. Comuníquelo con la carpeta de la ejecución.</translation>
    </message>
    <message>
        <source>The operators in {path} cannot be used ({why}): nobody can log in until an administrator deletes that file and starts the program again.</source>
        <translation>Los operarios en {path} no se pueden usar ({why}): nadie puede iniciar sesión hasta que un administrador borre ese archivo y arranque el programa de nuevo.</translation>
    </message>
    <message>
        <source>The package {name} is missing, so nothing can be trained here.</source>
        <translation>Falta el paquete {name}, así que aquí no se puede entrenar nada.</translation>
    </message>
    <message>
        <source>The pictures need {needed} GB of memory; {free} GB are free.</source>
        <translation>Las imágenes necesitan {needed} GB de memoria; hay {free} GB libres.</translation>
    </message>
    <message>
        <source>The product cannot be made: {message}.</source>
        <translation>El producto no se puede crear: {message}.</translation>
    </message>
    <message>
        <source>The recipe {name} has no parameter {unknown}.</source>
        <translation>La receta {name} no tiene el parámetro {unknown}.</translation>
    </message>
    <message>
        <source>The recipes are {known}.</source>
        <translation>Las recetas son {known}.</translation>
    </message>
    <message>
        <source>The report cannot be read: {where}.</source>
        <translation>El informe no se puede leer: {where}.</translation>
    </message>
    <message>
        <source>The report {path} is damaged.</source>
        <translation>El informe {path} está dañado.</translation>
    </message>
    <message>
        <source>The report {path} is too large to be one.</source>
        <translation>El informe {path} es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The snapshot labels a picture {label}, which is none of its classes.</source>
        <translation>La instantánea da a una imagen la clase {label}, que no es ninguna de las suyas.</translation>
    </message>
    <message>
        <source>The snapshot {path} cannot be read: {strerror}.</source>
        <translation>La instantánea {path} no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>The tables name {missing} pictures that are not in the folder.</source>
        <translation>Las tablas nombran {missing} imágenes que no están en la carpeta.</translation>
    </message>
    <message>
        <source>The trainer ended without a picture (code {returncode}).</source>
        <translation>El entrenador terminó sin imagen (código {returncode}).</translation>
    </message>
    <message>
        <source>The trainer is not installed on this PC; install the program with its extra “train”.</source>
        <translation>El entrenador no está instalado en este PC; instale el programa con su complemento «train».</translation>
    </message>
    <message>
        <source>The trainer knows no recipe.</source>
        <translation>El entrenador no conoce ninguna receta.</translation>
    </message>
    <message>
        <source>The trainer&apos;s list of recipes cannot be read.</source>
        <translation>La lista de recetas del entrenador no se puede leer.</translation>
    </message>
    <message>
        <source>The training program {program} is missing; copy the whole program folder again.</source>
        <translation>Falta el programa de entrenamiento {program}; copie otra vez toda la carpeta del programa.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is not a number any more.</source>
        <translation>El entrenamiento se desbocó: su pérdida ya no es un número.</translation>
    </message>
    <message>
        <source>The training stopped with an error: {name}: {error}</source>
        <translation>El entrenamiento se detuvo con un error: {name}: {error}</translation>
    </message>
    <message>
        <source>The validation pictures do not show both good and defective parts; the best state and the limits are chosen on training pictures.</source>
        <translation>Las imágenes de validación no muestran a la vez piezas buenas y defectuosas; el mejor estado y los límites se eligen con imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer el archivo de pesos {path}: {strerror}.</translation>
    </message>
    <message>
        <source>There is no picture of a good part: the model learns from what is good around the defects, and how many good parts it rejects cannot be measured.</source>
        <translation>No hay ninguna imagen de una pieza buena: el modelo aprende de lo que es bueno alrededor de los defectos, y no se puede medir cuántas piezas buenas rechaza.</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>No hay ninguna receta {name}.</translation>
    </message>
    <message>
        <source>This user may not use {place}.</source>
        <translation>Este usuario no puede usar {place}.</translation>
    </message>
    <message>
        <source>To learn at once, 1 more picture of a good part is needed, from at least {minimum_parts} parts.</source>
        <translation>Para aprender al momento falta 1 imagen más de una pieza buena, de al menos {minimum_parts} piezas.</translation>
    </message>
    <message>
        <source>To learn at once, {missing} more pictures of good parts are needed, from at least {minimum_parts} parts.</source>
        <translation>Para aprender al momento faltan {missing} imágenes más de piezas buenas, de al menos {minimum_parts} piezas.</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Escribiendo el archivo del modelo</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>a box has a corner that is no number</source>
        <translation>un recuadro tiene una esquina que no es un número</translation>
    </message>
    <message>
        <source>a box is empty: its right edge is not right of its left edge, or its lower edge not below the upper one</source>
        <translation>un recuadro está vacío: su borde derecho no está a la derecha del izquierdo, o el inferior no está debajo del superior</translation>
    </message>
    <message>
        <source>a copy, not used</source>
        <translation>una copia, no usada</translation>
    </message>
    <message>
        <source>a corner of a mark is no number</source>
        <translation>una esquina de una marca no es un número</translation>
    </message>
    <message>
        <source>a file in {folder} has a name that is no text: rename it</source>
        <translation>un archivo en {folder} tiene un nombre que no es texto: cámbielo</translation>
    </message>
    <message>
        <source>a frame was not inspected: {error}</source>
        <translation>una imagen no se inspeccionó: {error}</translation>
    </message>
    <message>
        <source>a mark has neither an outline nor a box</source>
        <translation>una marca no tiene contorno ni recuadro</translation>
    </message>
    <message>
        <source>a mark has the class {number}, which the table does not have</source>
        <translation>una marca tiene la clase {number}, que no está en la tabla</translation>
    </message>
    <message>
        <source>a mask has at most {max_mask_classes} defect classes</source>
        <translation>una máscara tiene como máximo {max_mask_classes} clases de defecto</translation>
    </message>
    <message>
        <source>a model that can {task} needs an output {wanted}</source>
        <translation>un modelo de tipo {task} necesita una salida {wanted}</translation>
    </message>
    <message>
        <source>a picture cannot be kept: {full}</source>
        <translation>una imagen no se puede guardar: {full}</translation>
    </message>
    <message>
        <source>a picture of the stream is larger than 64 MB</source>
        <translation>una imagen del flujo supera los 64 MB</translation>
    </message>
    <message>
        <source>a picture of this product</source>
        <translation>una imagen de este producto</translation>
    </message>
    <message>
        <source>a polygon has a corner that is no number</source>
        <translation>un polígono tiene una esquina que no es un número</translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners, or half a corner</source>
        <translation>un polígono tiene menos de tres esquinas, o media</translation>
    </message>
    <message>
        <source>a polygon is not a list of numbers</source>
        <translation>un polígono no es una lista de números</translation>
    </message>
    <message>
        <source>a run of a mask is longer than any picture</source>
        <translation>un tramo de una máscara es más largo que cualquier imagen</translation>
    </message>
    <message>
        <source>a run starts at pixel 0, but pixels count from 1</source>
        <translation>un tramo empieza en el píxel 0, pero los píxeles se cuentan desde 1</translation>
    </message>
    <message>
        <source>alike, but in {dealt}</source>
        <translation>parecidas, pero en {dealt}</translation>
    </message>
    <message>
        <source>alike, but {labels}</source>
        <translation>parecidas, pero {labels}</translation>
    </message>
    <message>
        <source>an object has no class</source>
        <translation>un objeto no tiene clase</translation>
    </message>
    <message>
        <source>an output of shape {shape} is not a heat map</source>
        <translation>una salida de forma {shape} no es un mapa de calor</translation>
    </message>
    <message>
        <source>another program has the dataset {folder} open: close it first</source>
        <translation>otro programa tiene abierto el conjunto de datos {folder}: ciérrelo primero</translation>
    </message>
    <message>
        <source>another table names it too: a picture has one place only</source>
        <translation>otra tabla también la nombra: una imagen tiene un solo lugar</translation>
    </message>
    <message>
        <source>at least one class must be NG</source>
        <translation>al menos una clase debe ser NG</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>be written</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>vino con el programa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>check its cable, or plug it in again</source>
        <translation>revise el cable o vuelva a conectarla</translation>
    </message>
    <message>
        <source>check the network and the device at that address</source>
        <translation>revise la red y el dispositivo de esa dirección</translation>
    </message>
    <message>
        <source>custom scaling needs a mean and a deviation above 0 for each channel</source>
        <translation>el escalado propio necesita para cada canal una media y una desviación mayor que 0</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>la exposición</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>el enfoque</translation>
    </message>
    <message>
        <source>found active at the start</source>
        <translation>encontrado activo al arrancar</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>la frecuencia de imagen</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>la ganancia</translation>
    </message>
    <message>
        <source>grey pictures need a model with one input channel, colour needs three</source>
        <translation>las imágenes grises necesitan un modelo con un canal de entrada, las de color tres</translation>
    </message>
    <message>
        <source>height</source>
        <translation>la altura</translation>
    </message>
    <message>
        <source>it cannot be read: {strerror}</source>
        <translation>no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>it defines words of its own (DOCTYPE), which is not accepted</source>
        <translation>define palabras propias (DOCTYPE), lo que no se acepta</translation>
    </message>
    <message>
        <source>it describes no picture</source>
        <translation>no describe ninguna imagen</translation>
    </message>
    <message>
        <source>it does not have {heading} cells</source>
        <translation>no tiene {heading} celdas</translation>
    </message>
    <message>
        <source>it has no manifest</source>
        <translation>no tiene manifiesto</translation>
    </message>
    <message>
        <source>it has no mask {stem}{label_suffix} beside it, as the others here have: nobody can say whether it is good</source>
        <translation>no tiene al lado una máscara {stem}{label_suffix}, como las demás aquí: nadie puede decir si es buena</translation>
    </message>
    <message>
        <source>it has {group} masks ({groupx}): keep the right one</source>
        <translation>tiene {group} máscaras ({groupx}): conserve la correcta</translation>
    </message>
    <message>
        <source>it is a link: put the picture itself there</source>
        <translation>es un enlace: ponga allí la imagen misma</translation>
    </message>
    <message>
        <source>it is a mask whose picture is missing</source>
        <translation>es una máscara cuya imagen falta</translation>
    </message>
    <message>
        <source>it is damaged: it is no XML</source>
        <translation>está dañado: no es XML</translation>
    </message>
    <message>
        <source>it is larger than {max_xml} MB</source>
        <translation>supera los {max_xml} MB</translation>
    </message>
    <message>
        <source>it is not the file that was measured</source>
        <translation>no es el archivo que se midió</translation>
    </message>
    <message>
        <source>it is said to show {names}, but nothing is marked</source>
        <translation>se dice que muestra {names}, pero no hay nada marcado</translation>
    </message>
    <message>
        <source>it is {label}, a good class, but {order} is marked</source>
        <translation>es {label}, una clase buena, pero está marcado {order}</translation>
    </message>
    <message>
        <source>it is {label}, but nothing is marked: YOLO would take it for good</source>
        <translation>es {label}, pero no hay nada marcado: YOLO la tomaría por buena</translation>
    </message>
    <message>
        <source>it is {label}, but nothing is marked: the tables cannot say so</source>
        <translation>es {label}, pero no hay nada marcado: las tablas no pueden decirlo</translation>
    </message>
    <message>
        <source>it is {own}, a good class, but its mask marks something</source>
        <translation>es {own}, una clase buena, pero su máscara marca algo</translation>
    </message>
    <message>
        <source>it lies outside the run&apos;s folder</source>
        <translation>está fuera de la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <translation>no nombra ninguna imagen</translation>
    </message>
    <message>
        <source>it shows {unwanted}, for which no class is chosen</source>
        <translation>muestra {unwanted}, para lo que no se eligió clase</translation>
    </message>
    <message>
        <source>its file name is missing</source>
        <translation>falta su nombre de archivo</translation>
    </message>
    <message>
        <source>its marks belong to picture {image_id}, which the table does not have</source>
        <translation>sus marcas son de la imagen {image_id}, que no está en la tabla</translation>
    </message>
    <message>
        <source>its marks were made on {size} × {sizex} pixels, but the picture is {width} × {height}</source>
        <translation>sus marcas se hicieron sobre {size} × {sizex} píxeles, pero la imagen es de {width} × {height}</translation>
    </message>
    <message>
        <source>its mask cannot be used: {error}</source>
        <translation>su máscara no se puede usar: {error}</translation>
    </message>
    <message>
        <source>its mask does not fit</source>
        <translation>su máscara no encaja</translation>
    </message>
    <message>
        <source>its mask has another size</source>
        <translation>su máscara tiene otro tamaño</translation>
    </message>
    <message>
        <source>its mask has another size than the picture</source>
        <translation>su máscara tiene otro tamaño que la imagen</translation>
    </message>
    <message>
        <source>its mask has several classes, and no labelmap.txt or object mask names them</source>
        <translation>su máscara tiene varias clases, y ni labelmap.txt ni una máscara de objetos las nombra</translation>
    </message>
    <message>
        <source>its mask has the colour {colour}, which no class has</source>
        <translation>su máscara tiene el color {colour}, que no tiene ninguna clase</translation>
    </message>
    <message>
        <source>its mask has the value {number}; expected 0 for good and 255 for marked, or 1 to {defects} for the defect classes</source>
        <translation>su máscara tiene el valor {number}; se espera 0 para bueno y 255 para marcado, o de 1 a {defects} para las clases de defecto</translation>
    </message>
    <message>
        <source>its mask has the value {unknown}; expected 0 to {values}</source>
        <translation>su máscara tiene el valor {unknown}; se espera de 0 a {values}</translation>
    </message>
    <message>
        <source>its mask has the values {present}; expected 0 for good and 255 (or 1) for marked</source>
        <translation>su máscara tiene los valores {present}; se espera 0 para bueno y 255 (o 1) para marcado</translation>
    </message>
    <message>
        <source>its mask is {shape} × {shapex}, but the picture is {width} × {height}</source>
        <translation>su máscara es de {shape} × {shapex}, pero la imagen de {width} × {height}</translation>
    </message>
    <message>
        <source>its mask {name} cannot be read</source>
        <translation>su máscara {name} no se puede leer</translation>
    </message>
    <message>
        <source>its object mask has the value {value}, but its XML has {in_order} objects</source>
        <translation>su máscara de objetos tiene el valor {value}, pero su XML tiene {in_order} objetos</translation>
    </message>
    <message>
        <source>its outputs are {listed}</source>
        <translation>sus salidas son {listed}</translation>
    </message>
    <message>
        <source>its task is {task}</source>
        <translation>su tarea es {task}</translation>
    </message>
    <message>
        <source>line {number} of {name}</source>
        <translation>línea {number} de {name}</translation>
    </message>
    <message>
        <source>map of contributions</source>
        <translation>mapa de contribuciones</translation>
    </message>
    <message>
        <source>mask drawn from boxes</source>
        <translation>máscara dibujada desde recuadros</translation>
    </message>
    <message>
        <source>model {model_id} cannot be deleted: {strerror}</source>
        <translation>el modelo {model_id} no se puede borrar: {strerror}</translation>
    </message>
    <message>
        <source>model {model_id} cannot be read: {strerror}</source>
        <translation>el modelo {model_id} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>model {model_id} has changed on the disk and is not used</source>
        <translation>el modelo {model_id} cambió en el disco y no se usa</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}</source>
        <translation>debe ser un número de {low} a {high}</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>debe ser la ruta de un archivo</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado demasiado hondo</translation>
    </message>
    <message>
        <source>no class is NG, so every part would pass</source>
        <translation>ninguna clase es NG, así que pasaría toda pieza</translation>
    </message>
    <message>
        <source>no class is OK</source>
        <translation>ninguna clase es OK</translation>
    </message>
    <message>
        <source>no data for some seconds</source>
        <translation>sin datos desde hace unos segundos</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>nothing is marked on it</source>
        <translation>no hay nada marcado en ella</translation>
    </message>
    <message>
        <source>nothing was saved in {folder}: {reason}. Make room or check the disk, then answer again</source>
        <translation>no se guardó nada en {folder}: {reason}. Haga sitio o revise el disco y responda de nuevo</translation>
    </message>
    <message>
        <source>other programs than this one take them for pictures with nothing marked</source>
        <translation>otros programas las toman por imágenes sin nada marcado</translation>
    </message>
    <message>
        <source>our own network for surfaces, and texture statistics</source>
        <translation>red propia para superficies, y estadística de textura</translation>
    </message>
    <message>
        <source>pictures cannot be kept: {error}; free some space</source>
        <translation>no se pueden guardar imágenes: {error}; libere espacio</translation>
    </message>
    <message>
        <source>pictures have the class {missing}: give them another one first</source>
        <translation>hay imágenes con la clase {missing}: deles antes otra</translation>
    </message>
    <message>
        <source>row {number} gives class {class_id} a second time</source>
        <translation>la fila {number} da la clase {class_id} por segunda vez</translation>
    </message>
    <message>
        <source>row {number} gives the class {class_id}, not a number from 1</source>
        <translation>la fila {number} da la clase {class_id}, que no es un número desde 1</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>softmax of a single value is always 1; choose sigmoid</source>
        <translation>softmax de un solo valor es siempre 1; elija sigmoid</translation>
    </message>
    <message>
        <source>the XML files in {folder} describe no pictures</source>
        <translation>los archivos XML de {folder} no describen imágenes</translation>
    </message>
    <message>
        <source>the YAML file does not give each class its own number: {entry}</source>
        <translation>el archivo YAML no da a cada clase su propio número: {entry}</translation>
    </message>
    <message>
        <source>the YAML file does not number its classes 0, 1, 2 …</source>
        <translation>el archivo YAML no numera sus clases 0, 1, 2 …</translation>
    </message>
    <message>
        <source>the active and the previous model cannot be deleted</source>
        <translation>el modelo activo y el anterior no se pueden borrar</translation>
    </message>
    <message>
        <source>the active model is not used: {error}</source>
        <translation>el modelo activo no se usa: {error}</translation>
    </message>
    <message>
        <source>the answers do not fit together: {message}</source>
        <translation>las respuestas no encajan entre sí: {message}</translation>
    </message>
    <message>
        <source>the box of the object {name} is not four numbers</source>
        <translation>el recuadro del objeto {name} no son cuatro números</translation>
    </message>
    <message>
        <source>the camera has ended the connection</source>
        <translation>la cámara cerró la conexión</translation>
    </message>
    <message>
        <source>the candidate is better, and hardly by chance</source>
        <translation>el candidato es mejor, y difícilmente por azar</translation>
    </message>
    <message>
        <source>the candidate is wrong more often</source>
        <translation>el candidato se equivoca más a menudo</translation>
    </message>
    <message>
        <source>the candidate lets {escapes} pass</source>
        <translation>el candidato deja pasar {escapes}</translation>
    </message>
    <message>
        <source>the candidate looks better, but it may be chance</source>
        <translation>el candidato parece mejor, pero puede ser azar</translation>
    </message>
    <message>
        <source>the classes {other} and {name} would share a folder: rename one</source>
        <translation>las clases {other} y {name} compartirían carpeta: cambie el nombre de una</translation>
    </message>
    <message>
        <source>the data folder is a full path without control characters</source>
        <translation>la carpeta de datos es una ruta completa sin caracteres de control</translation>
    </message>
    <message>
        <source>the dataset has no pictures yet: add some, or import a folder</source>
        <translation>el conjunto de datos aún no tiene imágenes: añada algunas o importe una carpeta</translation>
    </message>
    <message>
        <source>the dataset has no pictures yet: there is nothing to export</source>
        <translation>el conjunto de datos aún no tiene imágenes: no hay nada que exportar</translation>
    </message>
    <message>
        <source>the dataset {folder} cannot be written: check its permissions</source>
        <translation>el conjunto de datos {folder} no se puede escribir: revise los permisos</translation>
    </message>
    <message>
        <source>the defect classes keep their order: masks are numbered by it</source>
        <translation>las clases de defecto conservan su orden: las máscaras se numeran por él</translation>
    </message>
    <message>
        <source>the disk is too slow to keep every picture; every verdict is kept</source>
        <translation>el disco es demasiado lento para guardar cada imagen; se guarda cada veredicto</translation>
    </message>
    <message>
        <source>the earlier mask of {file} is no longer there: draw it again</source>
        <translation>la máscara anterior de {file} ya no está: dibújela de nuevo</translation>
    </message>
    <message>
        <source>the extractor cannot be used: {error}</source>
        <translation>el extractor no se puede usar: {error}</translation>
    </message>
    <message>
        <source>the extractor gives numbers that are not finite</source>
        <translation>el extractor da números que no son finitos</translation>
    </message>
    <message>
        <source>the extractor gives something else than a vector and cells</source>
        <translation>el extractor da algo distinto de un vector y celdas</translation>
    </message>
    <message>
        <source>the extractor {path} cannot be used: {error}</source>
        <translation>el extractor {path} no se puede usar: {error}</translation>
    </message>
    <message>
        <source>the file cannot be read: {strerror}</source>
        <translation>el archivo no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>the file is a model, not an extractor</source>
        <translation>el archivo es un modelo, no un extractor</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file is larger than {max_bytes} MB</source>
        <translation>el archivo supera los {max_bytes} MB</translation>
    </message>
    <message>
        <source>the file is not an ONNX model, or it is damaged</source>
        <translation>el archivo no es un modelo ONNX o está dañado</translation>
    </message>
    <message>
        <source>the file is not an extractor made by this program</source>
        <translation>el archivo no es un extractor hecho por este programa</translation>
    </message>
    <message>
        <source>the file now lies beside it as {name}</source>
        <translation>el archivo está ahora al lado como {name}</translation>
    </message>
    <message>
        <source>the file was changed since the snapshot was made</source>
        <translation>el archivo cambió desde la instantánea</translation>
    </message>
    <message>
        <source>the folder lies inside the dataset: choose one outside</source>
        <translation>la carpeta está dentro del conjunto de datos: elija una fuera</translation>
    </message>
    <message>
        <source>the folder or file {text} does not exist; check its name and its drive</source>
        <translation>la carpeta o el archivo {text} no existe; revise su nombre y su unidad</translation>
    </message>
    <message>
        <source>the folder {name} belongs to no class of this product and is not used</source>
        <translation>la carpeta {name} no es de ninguna clase de este producto y no se usa</translation>
    </message>
    <message>
        <source>the folder {name} cannot be read: {strerror}</source>
        <translation>la carpeta {name} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>the folder {name} inside {folder} is not used: pictures lie directly in their class folder</source>
        <translation>la carpeta {name} dentro de {folder} no se usa: las imágenes van directamente en la carpeta de su clase</translation>
    </message>
    <message>
        <source>the folder {name} is no longer there, and {pictures} with it: if it was renamed or moved, give it this name again and open the product anew</source>
        <translation>la carpeta {name} ya no está, y con ella {pictures}: si se renombró o se movió, devuélvale este nombre y abra de nuevo el producto</translation>
    </message>
    <message>
        <source>the history cannot {what}: {error}</source>
        <translation>el historial no se puede {what}: {error}</translation>
    </message>
    <message>
        <source>the history is {behind} verdicts behind</source>
        <translation>el historial lleva {behind} veredictos de retraso</translation>
    </message>
    <message>
        <source>the history was damaged; it was set aside as {name} and a new one begun</source>
        <translation>el historial estaba dañado; se apartó como {name} y empezó uno nuevo</translation>
    </message>
    <message>
        <source>the history {name} cannot be opened: {error}</source>
        <translation>el historial {name} no se puede abrir: {error}</translation>
    </message>
    <message>
        <source>the imported model&apos;s {role} differs from the original by {difference}; it cannot be imported</source>
        <translation>{role} del modelo importado difiere del original en {difference}; no se puede importar</translation>
    </message>
    <message>
        <source>the kinds of features of the extractor are damaged</source>
        <translation>las clases de características del extractor están dañadas</translation>
    </message>
    <message>
        <source>the kinds of features of the extractor do not fit its vector</source>
        <translation>las clases de características del extractor no corresponden a su vector</translation>
    </message>
    <message>
        <source>the label is {label}, not 0 or 1</source>
        <translation>la etiqueta es {label}, no 0 ni 1</translation>
    </message>
    <message>
        <source>the lowest value must lie below the highest</source>
        <translation>el valor más bajo debe estar por debajo del más alto</translation>
    </message>
    <message>
        <source>the mask has the value {top}, but there are only {defects} defect classes</source>
        <translation>la máscara tiene el valor {top}, pero solo hay {defects} clases de defecto</translation>
    </message>
    <message>
        <source>the mask has the value {values}, but there are {most} defect classes</source>
        <translation>la máscara tiene el valor {values}, pero hay {most} clases de defecto</translation>
    </message>
    <message>
        <source>the mask has {count} channels, but {classes} classes are named</source>
        <translation>la máscara tiene {count} canales, pero se nombran {classes} clases</translation>
    </message>
    <message>
        <source>the mask is {told}, but the picture is {width} × {height}</source>
        <translation>la máscara es de {told}, pero la imagen de {width} × {height}</translation>
    </message>
    <message>
        <source>the model cannot be loaded: {error}</source>
        <translation>el modelo no se puede cargar: {error}</translation>
    </message>
    <message>
        <source>the model cannot be read: {strerror}</source>
        <translation>el modelo no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>the model cannot be run: {error}</source>
        <translation>el modelo no se puede ejecutar: {error}</translation>
    </message>
    <message>
        <source>the model cannot be tried out: {strerror}</source>
        <translation>el modelo no se puede probar: {strerror}</translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <translation>el modelo no se puede usar: {error}</translation>
    </message>
    <message>
        <source>the model carries training graphs; export it for inference</source>
        <translation>el modelo lleva grafos de entrenamiento; expórtelo para inferencia</translation>
    </message>
    <message>
        <source>the model did not answer within {timeout_s} s and was refused</source>
        <translation>el modelo no respondió en {timeout_s} s y se rechazó</translation>
    </message>
    <message>
        <source>the model does not say which ONNX version it was made for</source>
        <translation>el modelo no dice para qué versión de ONNX se hizo</translation>
    </message>
    <message>
        <source>the model failed: {error}</source>
        <translation>el modelo falló: {error}</translation>
    </message>
    <message>
        <source>the model file comes from a newer version of this program</source>
        <translation>el archivo del modelo es de una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>the model file has no manifest; import it first</source>
        <translation>el archivo del modelo no tiene manifiesto; impórtelo primero</translation>
    </message>
    <message>
        <source>the model file is empty</source>
        <translation>el archivo del modelo está vacío</translation>
    </message>
    <message>
        <source>the model file is larger than {max_bytes} MB</source>
        <translation>el archivo del modelo supera los {max_bytes} MB</translation>
    </message>
    <message>
        <source>the model gives no sound answer on a picture of this product: {error}</source>
        <translation>el modelo no da una respuesta válida con una imagen de este producto: {error}</translation>
    </message>
    <message>
        <source>the model gives {count} scores, but {classes} classes are named</source>
        <translation>el modelo da {count} puntuaciones, pero se nombran {classes} clases</translation>
    </message>
    <message>
        <source>the model gives {size} scores for {class_names} classes</source>
        <translation>el modelo da {size} puntuaciones para {class_names} clases</translation>
    </message>
    <message>
        <source>the model gives {size} values as its score</source>
        <translation>el modelo da {size} valores como puntuación</translation>
    </message>
    <message>
        <source>the model has an input or output named {name}</source>
        <translation>el modelo tiene una entrada o salida llamada {name}</translation>
    </message>
    <message>
        <source>the model has no output {missing}</source>
        <translation>el modelo no tiene la salida {missing}</translation>
    </message>
    <message>
        <source>the model has no output {name} that could be the {role}</source>
        <translation>el modelo no tiene una salida {name} que pueda ser {role}</translation>
    </message>
    <message>
        <source>the model has {nodes} nodes; at most {max_nodes} are accepted</source>
        <translation>el modelo tiene {nodes} nodos; se aceptan como máximo {max_nodes}</translation>
    </message>
    <message>
        <source>the model holds a constant of impossible size {dims}</source>
        <translation>el modelo tiene una constante de tamaño imposible {dims}</translation>
    </message>
    <message>
        <source>the model keeps data in other files; export it as one self-contained file</source>
        <translation>el modelo guarda datos en otros archivos; expórtelo como un solo archivo</translation>
    </message>
    <message>
        <source>the model makes the inference engine crash (exit code {returncode}) and was refused</source>
        <translation>el modelo hace caer el motor de inferencia (código {returncode}) y se rechazó</translation>
    </message>
    <message>
        <source>the model needs more memory than a model may have</source>
        <translation>el modelo necesita más memoria de la permitida</translation>
    </message>
    <message>
        <source>the model redefines the operator {name}</source>
        <translation>el modelo redefine el operador {name}</translation>
    </message>
    <message>
        <source>the model takes one channel; choose grey as its colour</source>
        <translation>el modelo toma un canal; elija gris como color</translation>
    </message>
    <message>
        <source>the model takes whole pixel values; choose raw as its scaling</source>
        <translation>el modelo toma valores de píxel enteros; elija «raw» como escala</translation>
    </message>
    <message>
        <source>the model uses the operator {op_type}, not accepted</source>
        <translation>el modelo usa el operador {op_type}, no aceptado</translation>
    </message>
    <message>
        <source>the model uses {op_type} of the unknown domain {domain}</source>
        <translation>el modelo usa {op_type} del dominio desconocido {domain}</translation>
    </message>
    <message>
        <source>the model wants {inputs} inputs; one picture is given</source>
        <translation>el modelo quiere {inputs} entradas; se da una imagen</translation>
    </message>
    <message>
        <source>the model wants {type}; a picture is float or uint8</source>
        <translation>el modelo quiere {type}; una imagen es float o uint8</translation>
    </message>
    <message>
        <source>the model was exported for {shape} pictures at a time; export it for one</source>
        <translation>el modelo se exportó para {shape} imágenes a la vez; expórtelo para una</translation>
    </message>
    <message>
        <source>the model was made for ONNX operator set {version}; {oldest_opset} to {newest} can be run</source>
        <translation>el modelo se hizo para el conjunto de operadores ONNX {version}; se pueden ejecutar de {oldest_opset} a {newest}</translation>
    </message>
    <message>
        <source>the model&apos;s functions call each other without end</source>
        <translation>las funciones del modelo se llaman entre sí sin fin</translation>
    </message>
    <message>
        <source>the model&apos;s input is not uint8 {wanted} as its manifest says</source>
        <translation>la entrada del modelo no es uint8 {wanted} como dice su manifiesto</translation>
    </message>
    <message>
        <source>the model&apos;s input is {sides}; {width} × {height} pixels with {channels} channels do not fit</source>
        <translation>la entrada del modelo es {sides}; {width} × {height} píxeles con {channels} canales no encajan</translation>
    </message>
    <message>
        <source>the model&apos;s input {shape} has neither 1 nor 3 colour channels</source>
        <translation>la entrada {shape} del modelo no tiene 1 ni 3 canales de color</translation>
    </message>
    <message>
        <source>the model&apos;s input {shape} is not a picture</source>
        <translation>la entrada {shape} del modelo no es una imagen</translation>
    </message>
    <message>
        <source>the model&apos;s manifest is not valid: {where} {message}</source>
        <translation>el manifiesto del modelo no es válido: {where} {message}</translation>
    </message>
    <message>
        <source>the model&apos;s mask has shape {shape}, but there are {defect_names} defect classes</source>
        <translation>la máscara del modelo tiene la forma {shape}, pero hay {defect_names} clases de defecto</translation>
    </message>
    <message>
        <source>the model&apos;s output {role} is not a number</source>
        <translation>la salida {role} del modelo no es un número</translation>
    </message>
    <message>
        <source>the model&apos;s output {role} lies between {low} and {high}; a probability lies between 0 and 1</source>
        <translation>la salida {role} del modelo está entre {low} y {high}; una probabilidad está entre 0 y 1</translation>
    </message>
    <message>
        <source>the model&apos;s {name} has an impossible size {sides}</source>
        <translation>{name} del modelo tiene un tamaño imposible {sides}</translation>
    </message>
    <message>
        <source>the model&apos;s {name} is not a tensor</source>
        <translation>{name} del modelo no es un tensor</translation>
    </message>
    <message>
        <source>the model&apos;s {op_type} asks for an impossible size</source>
        <translation>{op_type} del modelo pide un tamaño imposible</translation>
    </message>
    <message>
        <source>the model&apos;s {role} went through {activation} already</source>
        <translation>{role} del modelo ya pasó por {activation}</translation>
    </message>
    <message>
        <source>the model&apos;s {what} has shape {shape}</source>
        <translation>{what} del modelo tiene la forma {shape}</translation>
    </message>
    <message>
        <source>the new model file does not repeat what was learnt: {same} of {count} verdicts are the same, scores differ by up to {widest}; it is not offered</source>
        <translation>el nuevo archivo del modelo no repite lo aprendido: {same} de {count} veredictos son iguales, las puntuaciones difieren hasta {widest}; no se ofrece</translation>
    </message>
    <message>
        <source>the object {name} has no box</source>
        <translation>el objeto {name} no tiene recuadro</translation>
    </message>
    <message>
        <source>the output folder</source>
        <translation>la carpeta de salida</translation>
    </message>
    <message>
        <source>the output for {role} lies between {min} and {max}, but a probability lies between 0 and 1: choose softmax or sigmoid, give the range of values, or another scaling</source>
        <translation>la salida para {role} está entre {min} y {max}, pero una probabilidad está entre 0 y 1: elija softmax o sigmoid, dé el rango de valores u otra escala</translation>
    </message>
    <message>
        <source>the output {name} is not a mask</source>
        <translation>la salida {name} no es una máscara</translation>
    </message>
    <message>
        <source>the output {name} is not a single score</source>
        <translation>la salida {name} no es una sola puntuación</translation>
    </message>
    <message>
        <source>the packed runs of a mask cannot be read</source>
        <translation>los tramos empaquetados de una máscara no se pueden leer</translation>
    </message>
    <message>
        <source>the packed runs of a mask end inside a number</source>
        <translation>los tramos empaquetados de una máscara terminan dentro de un número</translation>
    </message>
    <message>
        <source>the picture cannot be encoded</source>
        <translation>la imagen no se puede codificar</translation>
    </message>
    <message>
        <source>the previous model {model_id} inspects instead</source>
        <translation>en su lugar inspecciona el modelo anterior {model_id}</translation>
    </message>
    <message>
        <source>the program crashed twice with model {model_id}; the previous model {previous} is active again</source>
        <translation>el programa cayó dos veces con el modelo {model_id}; el modelo anterior {previous} vuelve a estar activo</translation>
    </message>
    <message>
        <source>the program crashed twice with the active model, but {error}</source>
        <translation>el programa cayó dos veces con el modelo activo, pero {error}</translation>
    </message>
    <message>
        <source>the program ended while this training ran; start it again</source>
        <translation>el programa terminó durante este entrenamiento; empiécelo de nuevo</translation>
    </message>
    <message>
        <source>the report names a picture outside the dataset</source>
        <translation>el informe nombra una imagen fuera del conjunto de datos</translation>
    </message>
    <message>
        <source>the run at pixel {start} has no length</source>
        <translation>el tramo en el píxel {start} no tiene longitud</translation>
    </message>
    <message>
        <source>the run at pixel {start} overlaps the one before it</source>
        <translation>el tramo en el píxel {start} se solapa con el anterior</translation>
    </message>
    <message>
        <source>the run of {length} pixels from pixel {start} reaches beyond the last pixel ({width}) of a picture of {widthx} × {height}</source>
        <translation>el tramo de {length} píxeles desde el píxel {start} pasa del último píxel ({width}) de una imagen de {widthx} × {height}</translation>
    </message>
    <message>
        <source>the runs hold {words} numbers; starts and lengths come in pairs</source>
        <translation>los tramos contienen {words} números; inicio y longitud van por pares</translation>
    </message>
    <message>
        <source>the runs hold {word}, which is not a whole number from 1</source>
        <translation>los tramos contienen {word}, que no es un entero desde 1</translation>
    </message>
    <message>
        <source>the runs of a mask add up to {sum} pixels, but the picture has {width}</source>
        <translation>los tramos de una máscara suman {sum} píxeles, pero la imagen tiene {width}</translation>
    </message>
    <message>
        <source>the runs of a mask are neither numbers nor text</source>
        <translation>los tramos de una máscara no son números ni texto</translation>
    </message>
    <message>
        <source>the scaling has {std} values, but the model has {channels} colour channels</source>
        <translation>el escalado tiene {std} valores, pero el modelo tiene {channels} canales de color</translation>
    </message>
    <message>
        <source>the size of a mask is not two whole numbers</source>
        <translation>el tamaño de una máscara no son dos enteros</translation>
    </message>
    <message>
        <source>the stream&apos;s picture</source>
        <translation>la imagen del flujo</translation>
    </message>
    <message>
        <source>the table names it {name} times</source>
        <translation>la tabla la nombra {name} veces</translation>
    </message>
    <message>
        <source>the table {name} has no column {missing}; its first row must name the columns</source>
        <translation>la tabla {name} no tiene la columna {missing}; su primera fila debe nombrar las columnas</translation>
    </message>
    <message>
        <source>the table {name} is larger than {max_table} MB</source>
        <translation>la tabla {name} supera los {max_table} MB</translation>
    </message>
    <message>
        <source>the table {path} cannot be read: {strerror}</source>
        <translation>la tabla {path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>the table {path} is not a text table in UTF-8</source>
        <translation>la tabla {path} no es una tabla de texto en UTF-8</translation>
    </message>
    <message>
        <source>the tables in {folder} name no pictures</source>
        <translation>las tablas de {folder} no nombran imágenes</translation>
    </message>
    <message>
        <source>the unsure band ends below its beginning</source>
        <translation>la banda dudosa termina por debajo de su comienzo</translation>
    </message>
    <message>
        <source>their XML names the class as its folder, without an object</source>
        <translation>su XML nombra la clase como su carpeta, sin objeto</translation>
    </message>
    <message>
        <source>there are no PNG, JPEG or BMP pictures in {folder}</source>
        <translation>no hay imágenes PNG, JPEG ni BMP en {folder}</translation>
    </message>
    <message>
        <source>there are no answers of a second pass yet</source>
        <translation>aún no hay respuestas de una segunda vuelta</translation>
    </message>
    <message>
        <source>there are no pictures in {pictures}</source>
        <translation>no hay imágenes en {pictures}</translation>
    </message>
    <message>
        <source>there is no difference that these pictures can show</source>
        <translation>no hay diferencia que estas imágenes puedan mostrar</translation>
    </message>
    <message>
        <source>there is no earlier model to roll back to</source>
        <translation>no hay un modelo anterior al que volver</translation>
    </message>
    <message>
        <source>there is no picture of this name</source>
        <translation>no hay imagen con este nombre</translation>
    </message>
    <message>
        <source>there is no picture {name} in the folder</source>
        <translation>no hay ninguna imagen {name} en la carpeta</translation>
    </message>
    <message>
        <source>there is no readable picture to measure the model on</source>
        <translation>no hay ninguna imagen legible para medir el modelo</translation>
    </message>
    <message>
        <source>this PC is too busy with something else</source>
        <translation>este PC está demasiado ocupado con otra cosa</translation>
    </message>
    <message>
        <source>this answer is not in the dataset, or it was taken back already</source>
        <translation>esta respuesta no está en el conjunto de datos o ya se retiró</translation>
    </message>
    <message>
        <source>this model cannot be used for inspection ({what}); a classifier, a segmentation with one map per class or an anomaly map is needed, boxes of a detector are not</source>
        <translation>este modelo no sirve para inspeccionar ({what}); hace falta un clasificador, una segmentación con un mapa por clase o un mapa de anomalías, no los recuadros de un detector</translation>
    </message>
    <message>
        <source>this model file has a manifest already; add it without importing</source>
        <translation>este archivo de modelo ya tiene manifiesto; añádalo sin importar</translation>
    </message>
    <message>
        <source>this picture is no longer in the dataset</source>
        <translation>esta imagen ya no está en el conjunto de datos</translation>
    </message>
    <message>
        <source>too large for settings</source>
        <translation>demasiado grande para ajustes</translation>
    </message>
    <message>
        <source>two classes have the same name</source>
        <translation>dos clases tienen el mismo nombre</translation>
    </message>
    <message>
        <source>what came is not the official file</source>
        <translation>lo que llegó no es el archivo oficial</translation>
    </message>
    <message>
        <source>what is marked as {name} covers no pixel</source>
        <translation>lo marcado como {name} no cubre ningún píxel</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>el balance de blancos</translation>
    </message>
    <message>
        <source>width</source>
        <translation>el ancho</translation>
    </message>
    <message>
        <source>with these answers {error}</source>
        <translation>con estas respuestas {error}</translation>
    </message>
    <message>
        <source>{bare} pictures have no text file: they count as having nothing marked.</source>
        <translation>{bare} imágenes no tienen archivo de texto: cuentan como sin nada marcado.</translation>
    </message>
    <message>
        <source>{count} defective parts</source>
        <translation>{count} piezas defectuosas</translation>
    </message>
    <message>
        <source>{count} escaped</source>
        <translation>{count} escaparon</translation>
    </message>
    <message>
        <source>{count} more defective pictures</source>
        <translation>{count} imágenes defectuosas más</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} piezas</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} pictures are</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} pictures have</source>
        <translation>{count} imágenes tienen</translation>
    </message>
    <message>
        <source>{crashes} crashes after the promotion</source>
        <translation>{crashes} caídas tras la activación</translation>
    </message>
    <message>
        <source>{damaged_limit} pictures in a row are damaged</source>
        <translation>{damaged_limit} imágenes seguidas están dañadas</translation>
    </message>
    <message>
        <source>{done} of {epochs} epochs are done</source>
        <translation>{done} de {epochs} épocas están hechas</translation>
    </message>
    <message>
        <source>{error}; verdicts wait in memory</source>
        <translation>{error}; los veredictos esperan en la memoria</translation>
    </message>
    <message>
        <source>{file_name}, which locks the test pictures, is damaged: put it back from a backup, or delete it to let a new test set be chosen</source>
        <translation>{file_name}, que bloquea las imágenes de prueba, está dañado: recupérelo de una copia de seguridad o bórrelo para que se elijan otras</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder of {old}: scan the dataset, then answer again</source>
        <translation>{file} ya no está en la carpeta de {old}: lea el conjunto de datos y responda de nuevo</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}</source>
        <translation>{folder} no se puede escribir: {strerror}</translation>
    </message>
    <message>
        <source>{folder} is not a folder</source>
        <translation>{folder} no es una carpeta</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder: choose an empty or a new one</source>
        <translation>{folder} no es una carpeta vacía: elija una vacía o nueva</translation>
    </message>
    <message>
        <source>{folder}/{name} is a link and is not used</source>
        <translation>{folder}/{name} es un enlace y no se usa</translation>
    </message>
    <message>
        <source>{found} pictures are called {name}: give them other names</source>
        <translation>{found} imágenes se llaman {name}: deles otros nombres</translation>
    </message>
    <message>
        <source>{group} alike, said to be {parts} parts</source>
        <translation>{group} parecidas, según se dice de {parts} piezas</translation>
    </message>
    <message>
        <source>{image_id} pictures have its number {image_idx}</source>
        <translation>{image_id} imágenes tienen su número {image_idx}</translation>
    </message>
    <message>
        <source>{labels} does not name it, so nobody said whether it is good</source>
        <translation>{labels} no la nombra, así que nadie dijo si es buena</translation>
    </message>
    <message>
        <source>{labels} says both that it is good and that it is defective</source>
        <translation>{labels} dice a la vez que es buena y que es defectuosa</translation>
    </message>
    <message>
        <source>{labels} says it is defective, but {table} marks nothing on it</source>
        <translation>{labels} dice que es defectuosa, pero {table} no marca nada en ella</translation>
    </message>
    <message>
        <source>{labels} says it is good, but {table} marks a defect on it</source>
        <translation>{labels} dice que es buena, pero {table} marca un defecto en ella</translation>
    </message>
    <message>
        <source>{label} is a good class: it has no mask</source>
        <translation>{label} es una clase buena: no tiene máscara</translation>
    </message>
    <message>
        <source>{label} is not a class of this product</source>
        <translation>{label} no es una clase de este producto</translation>
    </message>
    <message>
        <source>{label}, but the model says {verdict}</source>
        <translation>{label}, pero el modelo dice {verdict}</translation>
    </message>
    <message>
        <source>{left} pictures are named by no table and stay outside, such as {named}.</source>
        <translation>{left} imágenes no las nombra ninguna tabla y quedan fuera, como {named}.</translation>
    </message>
    <message>
        <source>{left} pictures have no XML file and stay outside, such as {folder}.</source>
        <translation>{left} imágenes no tienen archivo XML y quedan fuera, como {folder}.</translation>
    </message>
    <message>
        <source>{match} cameras are called {chosen}; choose {ways}</source>
        <translation>{match} cámaras se llaman {chosen}; elija {ways}</translation>
    </message>
    <message>
        <source>{model_id} is not the name of a model</source>
        <translation>{model_id} no es el nombre de un modelo</translation>
    </message>
    <message>
        <source>{name} can be read again: move it back into its class folder to use it</source>
        <translation>{name} se puede leer de nuevo: devuélvala a la carpeta de su clase para usarla</translation>
    </message>
    <message>
        <source>{name} cannot be played: no video or an unknown codec</source>
        <translation>{name} no se puede reproducir: no es un vídeo o el códec es desconocido</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a class</source>
        <translation>{name} no puede ser el nombre de una clase</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a product</source>
        <translation>{name} no puede ser el nombre de un producto</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {reason}.</source>
        <translation>No se pudo obtener {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not answer with a video stream</source>
        <translation>{name} no responde con un flujo de vídeo</translation>
    </message>
    <message>
        <source>{name} does not answer: {error}</source>
        <translation>{name} no responde: {error}</translation>
    </message>
    <message>
        <source>{name} does not open; close other programs that use it, or plug it in again</source>
        <translation>{name} no se abre; cierre otros programas que la usen o vuelva a conectarla</translation>
    </message>
    <message>
        <source>{name} does not open; {namex}</source>
        <translation>{name} no se abre; {namex}</translation>
    </message>
    <message>
        <source>{name} gives two classes the number {number}</source>
        <translation>{name} da a dos clases el número {number}</translation>
    </message>
    <message>
        <source>{name} has a class without a name or a number</source>
        <translation>{name} tiene una clase sin nombre o sin número</translation>
    </message>
    <message>
        <source>{name} has no list {key}</source>
        <translation>{name} no tiene la lista {key}</translation>
    </message>
    <message>
        <source>{name} has stopped sending pictures</source>
        <translation>{name} ha dejado de enviar imágenes</translation>
    </message>
    <message>
        <source>{name} has stopped; check its cable, or plug it in again</source>
        <translation>{name} se ha parado; revise el cable o vuelva a conectarla</translation>
    </message>
    <message>
        <source>{name} has the four colours of a printer (CMYK): save it as RGB</source>
        <translation>{name} tiene los cuatro colores de una impresora (CMYK): guárdela como RGB</translation>
    </message>
    <message>
        <source>{name} has {bits} bits a channel: save it with 8</source>
        <translation>{name} tiene {bits} bits por canal: guárdela con 8</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; at most 64 megapixels are read</source>
        <translation>{name} tiene {width} × {height} píxeles; se leen como máximo 64 megapíxeles</translation>
    </message>
    <message>
        <source>{name} holds no readable picture</source>
        <translation>{name} no contiene ninguna imagen legible</translation>
    </message>
    <message>
        <source>{name} is a web page, not a stream; look up the camera&apos;s stream address</source>
        <translation>{name} es una página web, no un flujo; busque la dirección de flujo de la cámara</translation>
    </message>
    <message>
        <source>{name} is being opened</source>
        <translation>{name} se está abriendo</translation>
    </message>
    <message>
        <source>{name} is cut off before its end</source>
        <translation>{name} está cortado antes de su final</translation>
    </message>
    <message>
        <source>{name} is cut off inside its header</source>
        <translation>{name} está cortado en su cabecera</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON</source>
        <translation>{name} está dañado: no es JSON</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB</source>
        <translation>{name} supera los {max_bytes} MB</translation>
    </message>
    <message>
        <source>{name} is neither a picture (PNG, JPEG, BMP) nor a video</source>
        <translation>{name} no es una imagen (PNG, JPEG, BMP) ni un vídeo</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} no es texto en UTF-8</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG or BMP picture</source>
        <translation>{name} no es una imagen PNG, JPEG ni BMP</translation>
    </message>
    <message>
        <source>{name} is not a job: {error}.</source>
        <translation>{name} no es un encargo: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a snapshot: {error}.</source>
        <translation>{name} no es una instantánea: {error}.</translation>
    </message>
    <message>
        <source>{name} is not an 8-bit mask with one channel</source>
        <translation>{name} no es una máscara de 8 bits con un canal</translation>
    </message>
    <message>
        <source>{name} is not open</source>
        <translation>{name} no está abierta</translation>
    </message>
    <message>
        <source>{name} is not plugged in (cameras found: {there})</source>
        <translation>{name} no está conectada (cámaras encontradas: {there})</translation>
    </message>
    <message>
        <source>{name} is not plugged in: there is no {path}</source>
        <translation>{name} no está conectada: no existe {path}</translation>
    </message>
    <message>
        <source>{name} is not the official file {namex}, so it is not opened: such files can carry programs.</source>
        <translation>{name} no es el archivo oficial {namex}, por eso no se abre: esos archivos pueden contener programas.</translation>
    </message>
    <message>
        <source>{name} is stored turned, with a note how to turn it back (EXIF {turned}): save it upright without the note</source>
        <translation>{name} está girada, con una nota para enderezarla (EXIF {turned}): guárdela derecha sin la nota</translation>
    </message>
    <message>
        <source>{name} may not be used: add this user to the group of {path}, often video</source>
        <translation>{name} no se puede usar: añada este usuario al grupo de {path}, a menudo video</translation>
    </message>
    <message>
        <source>{name} opens but gives no picture; close other programs that use it</source>
        <translation>{name} se abre pero no da imagen; cierre otros programas que la usen</translation>
    </message>
    <message>
        <source>{name} sends no pictures; {namex}</source>
        <translation>{name} no envía imágenes; {namex}</translation>
    </message>
    <message>
        <source>{name} was lost: no more pictures arrive</source>
        <translation>{name} se perdió: ya no llegan imágenes</translation>
    </message>
    <message>
        <source>{name} was lost: {error}</source>
        <translation>{name} se perdió: {error}</translation>
    </message>
    <message>
        <source>{name}, which names the classes of {namex}, is damaged: put it right or take it away</source>
        <translation>{name}, que nombra las clases de {namex}, está dañado: arréglelo o quítelo</translation>
    </message>
    <message>
        <source>{name}, which names the colours of masks, is damaged</source>
        <translation>{name}, que nombra los colores de las máscaras, está dañado</translation>
    </message>
    <message>
        <source>{name}: the same picture has another class elsewhere; neither copy came in</source>
        <translation>{name}: la misma imagen tiene otra clase en otro sitio; no entró ninguna copia</translation>
    </message>
    <message>
        <source>{name}: the same picture lies in another split too; it came in once</source>
        <translation>{name}: la misma imagen está también en otro grupo; entró una vez</translation>
    </message>
    <message>
        <source>{name}: {what} is {taken}, not {value} as wanted</source>
        <translation>{name}: {what} es {taken}, no {value} como se pidió</translation>
    </message>
    <message>
        <source>{official} could not be fetched ({reason}); without ImageNet weights the network is trained from scratch and will be less accurate.</source>
        <translation>No se pudo obtener {official} ({reason}); sin pesos de ImageNet la red se entrena desde cero y será menos exacta.</translation>
    </message>
    <message>
        <source>{parts} defective parts measured, {escaped} of {bad} pictures escaped: that proves an escape rate of at most {highest} (95 % confidence).</source>
        <translation>{parts} piezas defectuosas medidas, {escaped} de {bad} imágenes escaparon: eso prueba una tasa de escapes de como máximo {highest} (95 % de confianza).</translation>
    </message>
    <message>
        <source>{part} measured. {escaped}: that proves an escape rate of at most {limit} (95 % confidence).</source>
        <translation>{part} medidas. {escaped}: eso prueba una tasa de escapes de como máximo {limit} (95 % de confianza).</translation>
    </message>
    <message>
        <source>{path} XML files describe {name}</source>
        <translation>{path} archivos XML describen {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); earlier settings are used</source>
        <translation>{path} no se puede leer ({strerror}); se usan ajustes anteriores</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{path} holds no PNG, JPEG or BMP picture</source>
        <translation>{path} no contiene ninguna imagen PNG, JPEG ni BMP</translation>
    </message>
    <message>
        <source>{path} holds values that cannot be used ({names}){aside}</source>
        <translation>{path} contiene valores que no se pueden usar ({names}){aside}</translation>
    </message>
    <message>
        <source>{path} is damaged: {msg}</source>
        <translation>{path} está dañado: {msg}</translation>
    </message>
    <message>
        <source>{path} is damaged; earlier settings are used{settings}</source>
        <translation>{path} está dañado; se usan ajustes anteriores{settings}</translation>
    </message>
    <message>
        <source>{path} is gone: {left} pictures were not inspected</source>
        <translation>{path} ya no está: {left} imágenes no se inspeccionaron</translation>
    </message>
    <message>
        <source>{path} is labelled {label}, but the model only knows {meaning}; name the folders like its classes</source>
        <translation>{path} lleva la clase {label}, pero el modelo solo conoce {meaning}; nombre las carpetas como sus clases</translation>
    </message>
    <message>
        <source>{path} pictures of the same name share the mask {name}: give them different names</source>
        <translation>{path} imágenes del mismo nombre comparten la máscara {name}: deles nombres distintos</translation>
    </message>
    <message>
        <source>{pictures} pictures share the text file {name}: give them different names</source>
        <translation>{pictures} imágenes comparten el archivo de texto {name}: deles nombres distintos</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>{place} no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>{sure} sure · {name}</source>
        <translation>{sure} seguro · {name}</translation>
    </message>
    <message>
        <source>{text} is no source: name a folder, a video, a picture, an address, camera:NAME or demo</source>
        <translation>{text} no es una fuente: nombre una carpeta, un vídeo, una imagen, una dirección, camera:NAME o demo</translation>
    </message>
    <message>
        <source>{title} ({name}) {wanted}; given is {value}.</source>
        <translation>{title} ({name}) {wanted}; se ha indicado {value}.</translation>
    </message>
    <message>
        <source>{title} varies no pictures with these settings.</source>
        <translation>{title} no varía ninguna imagen con estos ajustes.</translation>
    </message>
    <message>
        <source>{title}: {count_params} parameters, input {width} × {height} × {channels}, {train} pictures to learn from, {validation} to choose the best state and the limits by.</source>
        <translation>{title}: {count_params} parámetros, entrada {width} × {height} × {channels}, {train} imágenes para aprender, {validation} para elegir el mejor estado y los límites.</translation>
    </message>
    <message>
        <source>{unmarked} defective pictures have no mask: {losing}.</source>
        <translation>{unmarked} imágenes defectuosas no tienen máscara: {losing}.</translation>
    </message>
    <message>
        <source>{upper} pictures are not read: save it as PNG</source>
        <translation>las imágenes {upper} no se leen: guárdela como PNG</translation>
    </message>
    <message>
        <source>{what} reaches beyond the picture, which is {width} × {height}</source>
        <translation>{what} sale de la imagen, que es de {width} × {height}</translation>
    </message>
    <message>
        <source>{what} set aside and not used.</source>
        <translation>{what} apartadas y no usadas.</translation>
    </message>
    <message>
        <source>{where} begins with {words}, not with a class number</source>
        <translation>{where} empieza por {words}, no por un número de clase</translation>
    </message>
    <message>
        <source>{where} has the class {index}, but only {classes} are named</source>
        <translation>{where} tiene la clase {index}, pero solo se nombran {classes}</translation>
    </message>
    <message>
        <source>{where} holds something that is no number</source>
        <translation>{where} contiene algo que no es un número</translation>
    </message>
    <message>
        <source>{where} is neither a box (4 numbers) nor a polygon (6 or more)</source>
        <translation>{where} no es un recuadro (4 números) ni un polígono (6 o más)</translation>
    </message>
    <message>
        <source>{where} is the same file as {as_posix}</source>
        <translation>{where} es el mismo archivo que {as_posix}</translation>
    </message>
    <message>
        <source>{where} reaches beyond the picture: its numbers go from 0 to 1</source>
        <translation>{where} sale de la imagen: sus números van de 0 a 1</translation>
    </message>
    <message>
        <source>… and {named_at_most} more; report.json names all.</source>
        <translation>… y {named_at_most} más; report.json las nombra todas.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operarios</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Zona de inspección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Lines of a form that are longer than this are hard to follow with the eye.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>This PC and you</source>
        <translation>Este PC y usted</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Count from zero; the history keeps everything</source>
        <translation>Contar desde cero; el historial lo conserva todo</translation>
    </message>
    <message>
        <source>NG share by {size} parts, usual {share}</source>
        <translation>Proporción de NG cada {size} piezas, habitual {share}</translation>
    </message>
    <message>
        <source>NG share by {size} parts; limits after {parts} parts</source>
        <translation>Proporción de NG cada {size} piezas; límites tras {parts} piezas</translation>
    </message>
    <message>
        <source>NG share over its upper limit at {time}</source>
        <translation>Proporción de NG sobre su límite superior a las {time}</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Turno nuevo</translation>
    </message>
    <message>
        <source>This shift · since {time}</source>
        <translation>Este turno · desde {time}</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>inspeccionadas</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>rendimiento</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Camera {name}</source>
        <translation>Cámara {name}</translation>
    </message>
    <message>
        <source>Demo part</source>
        <translation>Pieza de demostración</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Camera {name}</source>
        <translation>Cámara {name}</translation>
    </message>
    <message>
        <source>Demo and cameras found</source>
        <translation>Demostración y cámaras encontradas</translation>
    </message>
    <message>
        <source>Demo part: made-up pictures, no camera needed</source>
        <translation>Pieza de demostración: imágenes inventadas, sin cámara</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Folder, file or address</source>
        <translation>Carpeta, archivo o dirección</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>No camera is plugged in; one appears here by itself. There are the demo, and folders and videos.</source>
        <translation>No hay ninguna cámara conectada; aparecerá aquí sola. Están la demo, y carpetas y vídeos.</translation>
    </message>
    <message>
        <source>Video or picture</source>
        <translation>Vídeo o imagen</translation>
    </message>
    <message>
        <source>Video or picture…</source>
        <translation>Vídeo o imagen…</translation>
    </message>
    <message>
        <source>Videos and pictures ({endings} *.png *.jpg *.jpeg *.bmp)</source>
        <translation>Vídeos e imágenes ({endings} *.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>or a folder, a video, a picture, http://… or rtsp://…</source>
        <translation>o una carpeta, un vídeo, una imagen, http://… o rtsp://…</translation>
    </message>
    <message>
        <source>{source}   ✓ in use</source>
        <translation>{source}   ✓ en uso</translation>
    </message>
</context>
<context>
    <name>SourceSettings</name>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use this source</source>
        <translation>Usar esta fuente</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no usable picture</source>
        <translation>sin imagen utilizable</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>, {count} waiting for the disk</source>
        <translation>, {count} esperan al disco</translation>
    </message>
    <message>
        <source>camera → verdict {p50} ms (p99 {p99})</source>
        <translation>cámara → veredicto {p50} ms (p99 {p99})</translation>
    </message>
    <message>
        <source>connected to {address}</source>
        <translation>conectado a {address}</translation>
    </message>
    <message>
        <source>disk {room} GB free</source>
        <translation>disco {room} GB libres</translation>
    </message>
    <message>
        <source>no outbound connections</source>
        <translation>sin conexiones al exterior</translation>
    </message>
    <message>
        <source>picture: frozen</source>
        <translation>imagen: parada</translation>
    </message>
    <message>
        <source>picture: live</source>
        <translation>imagen: en vivo</translation>
    </message>
    <message>
        <source>picture: moved</source>
        <translation>imagen: movida</translation>
    </message>
    <message>
        <source>picture: none</source>
        <translation>imagen: ninguna</translation>
    </message>
    <message>
        <source>picture: not sharp</source>
        <translation>imagen: no nítida</translation>
    </message>
    <message>
        <source>picture: opening the source</source>
        <translation>imagen: abriendo la fuente</translation>
    </message>
    <message>
        <source>picture: other size</source>
        <translation>imagen: otro tamaño</translation>
    </message>
    <message>
        <source>picture: source has ended</source>
        <translation>imagen: la fuente terminó</translation>
    </message>
    <message>
        <source>picture: too bright</source>
        <translation>imagen: demasiado clara</translation>
    </message>
    <message>
        <source>picture: too dark</source>
        <translation>imagen: demasiado oscura</translation>
    </message>
    <message>
        <source>picture: too old</source>
        <translation>imagen: demasiado vieja</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} omitidas</translation>
    </message>
    <message>
        <source>{count} verdicts lost</source>
        <translation>{count} veredictos perdidos</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} img/s</translation>
    </message>
</context>
<context>
    <name>SteppedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>StillLine</name>
    <message>
        <source>Back to live</source>
        <translation>Volver al vivo</translation>
    </message>
    <message>
        <source>HELD: the picture of {time}. Inspection goes on.</source>
        <translation>CONGELADA: la imagen de las {time}. La inspección sigue.</translation>
    </message>
    <message>
        <source>HELD: the picture of {time}. Inspection has finished.</source>
        <translation>CONGELADA: la imagen de las {time}. La inspección ha terminado.</translation>
    </message>
    <message>
        <source>Leave the picture</source>
        <translation>Dejar la imagen</translation>
    </message>
    <message>
        <source>PART of {time}, one of the last ones. Inspection goes on.</source>
        <translation>PIEZA de las {time}, una de las últimas. La inspección sigue.</translation>
    </message>
    <message>
        <source>PART of {time}, one of the last ones. Inspection has finished.</source>
        <translation>PIEZA de las {time}, una de las últimas. La inspección ha terminado.</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>Chosen on the test pictures: expect slightly worse figures in production.</source>
        <translation>Elegido con las imágenes de prueba: en producción espere cifras algo peores.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit of the candidate</source>
        <translation>Límite del candidato</translation>
    </message>
    <message>
        <source>Set the limit back to the measured one</source>
        <translation>Devolver el límite al medido</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>como se midió</translation>
    </message>
    <message>
        <source>limit {0}</source>
        <translation>límite {0}</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nada cambia</translation>
    </message>
    <message>
        <source>{0} escapes</source>
        <translation>{0} escapes</translation>
    </message>
    <message>
        <source>{0} good rejected</source>
        <translation>{0} buenas rechazadas</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <translation>{0} dudosas</translation>
    </message>
    <message>
        <source>{0}, as chosen on the validation pictures</source>
        <translation>{0}, como se eligió con las imágenes de validación</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>How long a message can be read; the status line is covered meanwhile.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>TonightRow</name>
    <message>
        <source>Hour of the nightly training</source>
        <translation>Hora del entrenamiento nocturno</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Train tonight</source>
        <translation>Entrenar esta noche</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Counting the dataset…</source>
        <translation>Contando el conjunto de datos…</translation>
    </message>
    <message>
        <source>One training at a time.</source>
        <translation>Un entrenamiento a la vez.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>The candidate of run {0} inspects now.</source>
        <translation>El candidato de la ejecución {0} inspecciona ahora.</translation>
    </message>
    <message>
        <source>The dataset does not hold enough yet: see above.</source>
        <translation>El conjunto de datos aún no basta: véase arriba.</translation>
    </message>
    <message>
        <source>The old model stays.</source>
        <translation>El modelo antiguo se conserva.</translation>
    </message>
    <message>
        <source>The trainer is being asked for its recipes…</source>
        <translation>Preguntando al entrenador por sus recetas…</translation>
    </message>
    <message>
        <source>There is no recipe to start with.</source>
        <translation>No hay ninguna receta para empezar.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>ejecución {0}</translation>
    </message>
</context>
<context>
    <name>TrainProcess</name>
    <message>
        <source>A training is already under way.</source>
        <translation>Ya hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may run it.</source>
        <translation>Compruebe que el archivo existe y que puede ejecutarlo.</translation>
    </message>
    <message>
        <source>Most often the memory was full: close other programs or choose a smaller batch.</source>
        <translation>Casi siempre la memoria estaba llena: cierre otros programas o elija un lote menor.</translation>
    </message>
    <message>
        <source>The last lines of its log say more.</source>
        <translation>Las últimas líneas de su registro dicen más.</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {0}</source>
        <translation>El entrenador no se puede iniciar: {0}</translation>
    </message>
    <message>
        <source>The trainer ended with an error (code {0}).</source>
        <translation>El entrenador terminó con un error (código {0}).</translation>
    </message>
    <message>
        <source>The trainer ended without making a model.</source>
        <translation>El entrenador terminó sin crear un modelo.</translation>
    </message>
    <message>
        <source>The trainer said it was done, but its model cannot be used: {0}</source>
        <translation>El entrenador dijo que había terminado, pero su modelo no se puede usar: {0}</translation>
    </message>
    <message>
        <source>The trainer says too much; {0} kB of it are not shown.</source>
        <translation>El entrenador dice demasiado; {0} kB no se muestran.</translation>
    </message>
    <message>
        <source>The trainer was ended by the system or crashed (signal {0}).</source>
        <translation>El sistema terminó el entrenador o este se cayó (señal {0}).</translation>
    </message>
    <message>
        <source>The trainer was told to stop.</source>
        <translation>Se pidió al entrenador que parara.</translation>
    </message>
    <message>
        <source>The training was cancelled before it began.</source>
        <translation>El entrenamiento se canceló antes de empezar.</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>El entrenamiento se canceló.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Freezing the dataset</source>
        <translation>Congelando el conjunto de datos</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Ejecución {0}</translation>
    </message>
    <message>
        <source>Starting the trainer</source>
        <translation>Iniciando el entrenador</translation>
    </message>
    <message>
        <source>The dataset cannot be frozen: {0}.</source>
        <translation>El conjunto de datos no se puede congelar: {0}.</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>El entrenamiento se canceló.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>dataset frozen: {0} to learn from, {1} for validation, {2} locked test</source>
        <translation>conjunto de datos congelado: {0} para aprender, {1} para validación, {2} prueba bloqueada</translation>
    </message>
    <message>
        <source>{0} · cancelling</source>
        <translation>{0} · cancelando</translation>
    </message>
    <message>
        <source>{0} · candidate waits</source>
        <translation>{0} · candidato en espera</translation>
    </message>
    <message>
        <source>{0} · failed</source>
        <translation>{0} · fallida</translation>
    </message>
    <message>
        <source>{0} · training</source>
        <translation>{0} · entrenando</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>Most alike</source>
        <translation>Más parecidas</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>parecida</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>apenas parecida</translation>
    </message>
    <message>
        <source>very alike</source>
        <translation>casi igual</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict {word}</source>
        <translation>Veredicto {word}</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Choose a verdict to see its picture.</source>
        <translation>Elija un veredicto para ver su imagen.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>La respuesta no se pudo guardar: {why}</translation>
    </message>
    <message>
        <source>The picture of this verdict was not kept: one picture of each NG or unsure part and a sample of OK parts are.</source>
        <translation>La imagen de este veredicto no se guardó: se guarda una imagen de cada pieza NG o dudosa y una muestra de las OK.</translation>
    </message>
    <message>
        <source>This picture shows the same part at {time}, judged {verdict} {score}.</source>
        <translation>Esta imagen muestra la misma pieza a las {time}, juzgada {verdict} {score}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What the model decided by, place by place</source>
        <translation>En qué se basó el modelo, lugar por lugar</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>fotograma {n}</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>sin pieza</translation>
    </message>
    <message>
        <source>{who} called it {label}.</source>
        <translation>{who} lo llamó {label}.</translation>
    </message>
</context>
<context>
    <name>YouSay</name>
    <message>
        <source>You say</source>
        <translation>Usted dice</translation>
    </message>
    <message>
        <source>You say of {count} pictures</source>
        <translation>Usted dice de {count} imágenes</translation>
    </message>
    <message>
        <source>not sure: skip</source>
        <translation>en duda: omitir</translation>
    </message>
    <message>
        <source>✓ {name}</source>
        <translation>✓ {name}</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The model&apos;s answer</source>
        <translation>La respuesta del modelo</translation>
    </message>
</context>
</TS>
