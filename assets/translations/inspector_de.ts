<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Access</name>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>A labeller or an engineer needs a PIN.</source>
        <translation>Labeler und Einrichter brauchen eine PIN.</translation>
    </message>
    <message>
        <source>Changing classes, source, camera or region of interest needs an engineer: log in first.</source>
        <translation>Klassen, Quelle, Kamera und Prüfbereich ändert nur ein Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Changing the limits needs an engineer: log in first.</source>
        <translation>Grenzen ändert nur ein Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Changing the operators needs an engineer: log in first.</source>
        <translation>Bediener ändert nur ein Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Deleting a model needs an engineer: log in first.</source>
        <translation>Ein Modell löscht nur ein Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Exporting a model needs an engineer: log in first.</source>
        <translation>Ein Modell exportieren darf nur ein Einrichter: melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>Exporting the dataset needs a labeller or an engineer: log in first.</source>
        <translation>Den Datensatz exportiert nur ein Labeler oder Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Give a name of 60 letters at most.</source>
        <translation>Geben Sie einen Namen mit höchstens 60 Zeichen an.</translation>
    </message>
    <message>
        <source>Importing a model needs an engineer: log in first.</source>
        <translation>Ein Modell importiert nur ein Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Importing pictures needs a labeller or an engineer: log in first.</source>
        <translation>Bilder importiert nur ein Labeler oder Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Labelling needs a labeller or an engineer: log in first.</source>
        <translation>In der Durchsicht antwortet nur ein Labeler oder Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Making a model active needs an engineer: log in first.</source>
        <translation>Ein Modell macht nur ein Einrichter aktiv: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Making a product needs an engineer: log in first.</source>
        <translation>Ein Produkt legt nur ein Einrichter an: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Rolling back needs an engineer: log in first.</source>
        <translation>Zurück zum vorigen Modell geht nur ein Einrichter: bitte zuerst anmelden.</translation>
    </message>
    <message>
        <source>Somebody has to be engineer: the first operator is one, and the last engineer stays while there are others.</source>
        <translation>Jemand muss Einrichter sein: der erste Bediener ist es, und der letzte Einrichter bleibt, solange es andere gibt.</translation>
    </message>
    <message>
        <source>There is already somebody of this name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>Einrichter</translation>
    </message>
    <message>
        <source>labeller</source>
        <translation>Labeler</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>{name} was logged out: no key or mouse for {minutes} min.</source>
        <translation>{name} wurde abgemeldet: {minutes} min ohne Taste oder Maus.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation>Teil {part}</translation>
    </message>
</context>
<context>
    <name>AnswerBook</name>
    <message>
        <source>Taken back; {now}.</source>
        <translation>Zurückgenommen; {now}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>it is {label} again</source>
        <translation>es ist wieder {label}</translation>
    </message>
    <message>
        <source>the picture has left the dataset</source>
        <translation>das Bild ist nicht mehr im Datensatz</translation>
    </message>
</context>
<context>
    <name>AnswerDesk</name>
    <message>
        <source>Not saved as {label}</source>
        <translation>Nicht gespeichert als {label}</translation>
    </message>
    <message>
        <source>Saving as {label} …</source>
        <translation>Wird gespeichert als {label} …</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Zurückgenommen: {label}</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>There is no picture to answer about.</source>
        <translation>Es gibt kein Bild, zu dem man antworten könnte.</translation>
    </message>
    <message>
        <source>This product has no defect class.</source>
        <translation>Dieses Produkt hat keine Fehlerklasse.</translation>
    </message>
    <message>
        <source>✓ Saved as {label} · undo {key}</source>
        <translation>✓ Gespeichert als {label} · rückgängig {key}</translation>
    </message>
    <message>
        <source>✓ Saved as {label}; its own key if it is another · undo {key}</source>
        <translation>✓ Gespeichert als {label}; sonst dessen Taste · rückgängig {key}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It is NG</source>
        <translation>Es ist NG</translation>
    </message>
    <message>
        <source>It is OK</source>
        <translation>Es ist OK</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AugmentationDialog</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Pictures as the network sees them. Parts that could not look like this in front of the camera make the model worse: lower that setting.</source>
        <translation>Bilder, wie das Netz sie sieht. Teile, die vor der Kamera nie so aussehen können, machen das Modell schlechter: diesen Wert senken.</translation>
    </message>
    <message>
        <source>The trainer draws…</source>
        <translation>Der Trainer zeichnet…</translation>
    </message>
    <message>
        <source>{0}, with the settings of the form</source>
        <translation>{0}, mit den Werten des Formulars</translation>
    </message>
</context>
<context>
    <name>BlindPass</name>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>Die Antwort konnte nicht gespeichert werden: {why}</translation>
    </message>
</context>
<context>
    <name>CameraForm</name>
    <message>
        <source>Asked of the camera</source>
        <translation>Von der Kamera verlangt</translation>
    </message>
    <message>
        <source>Exposure, as the driver counts it</source>
        <translation>Belichtung, wie der Treiber sie zählt</translation>
    </message>
    <message>
        <source>Focus, as the driver counts it</source>
        <translation>Schärfe (Fokus), wie der Treiber sie zählt</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Height, px</source>
        <translation>Höhe, px</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>Sie hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No USB camera is in use; these settings wait for one.</source>
        <translation>Keine USB-Kamera ist in Gebrauch; diese Einstellungen warten auf eine.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>What is not ticked is left to the camera. Fixed exposure, white balance and focus keep pictures comparable from part to part.</source>
        <translation>Was kein Häkchen hat, bleibt der Kamera überlassen. Feste Belichtung, fester Weißabgleich und fester Fokus halten die Bilder von Teil zu Teil vergleichbar.</translation>
    </message>
    <message>
        <source>What the camera really does</source>
        <translation>Was die Kamera wirklich tut</translation>
    </message>
    <message>
        <source>White balance, K</source>
        <translation>Weißabgleich, K</translation>
    </message>
    <message>
        <source>Width, px</source>
        <extracomment>Field, lowest, highest, decimals, value when first switched on.</extracomment>
        <translation>Breite, px</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0} · locked test: {1}, {2}</source>
        <translation>Kandidat {0} · gesperrter Test: {1}, {2}</translation>
    </message>
    <message>
        <source>Keras = ONNX</source>
        <translation>Keras = ONNX</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>There is no active model to compare with.</source>
        <translation>Es gibt kein aktives Modell zum Vergleich.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Genauigkeit (AP)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>Pseudoausschuss</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>speed, p99</source>
        <translation>Tempo, p99</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>{0} fixed</source>
        <translation>{0} behoben</translation>
    </message>
    <message>
        <source>{0} newly wrong</source>
        <translation>{0} neu falsch</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Answers of candidate {0}</source>
        <translation>Antworten des Kandidaten {0}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>It is the active model. One action on the page Models rolls back.</source>
        <translation>Es ist das aktive Modell. Ein Handgriff auf der Seite Modelle kehrt zum vorigen zurück.</translation>
    </message>
    <message>
        <source>Keep the active one</source>
        <translation>Das aktive behalten</translation>
    </message>
    <message>
        <source>Look through its answers</source>
        <translation>Seine Antworten durchsehen</translation>
    </message>
    <message>
        <source>Make it the active model</source>
        <translation>Zum aktiven Modell machen</translation>
    </message>
    <message>
        <source>No candidate to decide about. When a training is done, its model is compared here with the active one on pictures that neither has learnt from.</source>
        <translation>Kein Kandidat zu entscheiden. Nach einem Training wird sein Modell hier mit dem aktiven verglichen, an Bildern, aus denen keines von beiden gelernt hat.</translation>
    </message>
    <message>
        <source>Nothing changes by itself. One action rolls back; the old model stays.</source>
        <translation>Nichts ändert sich von selbst. Ein Handgriff kehrt zurück; das alte Modell bleibt.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>The pictures of every cell of the confusion matrix, with the model&apos;s map</source>
        <translation>Die Bilder jeder Zelle der Verwechslungstabelle, mit der Karte des Modells</translation>
    </message>
    <message>
        <source>You kept the active model. You may still change your mind.</source>
        <translation>Sie haben das aktive Modell behalten. Sie können es sich noch anders überlegen.</translation>
    </message>
</context>
<context>
    <name>ClassRows</name>
    <message>
        <source>Another class</source>
        <translation>Weitere Klasse</translation>
    </message>
    <message>
        <source>Meaning of class {number}</source>
        <translation>Bedeutung der Klasse {number}</translation>
    </message>
    <message>
        <source>NG: defect</source>
        <translation>NG: Fehler</translation>
    </message>
    <message>
        <source>Name of class {number}</source>
        <translation>Name der Klasse {number}</translation>
    </message>
    <message>
        <source>OK: good part</source>
        <translation>OK: gutes Teil</translation>
    </message>
</context>
<context>
    <name>ClassSettings</name>
    <message>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>At least one class must mean OK.</source>
        <translation>Mindestens eine Klasse muss OK bedeuten.</translation>
    </message>
    <message>
        <source>Classes are folders of the dataset and numbers in the masks. Defect classes keep their order; a class can be removed while no picture has it.</source>
        <translation>Klassen sind Ordner des Datensatzes und Zahlen in den Masken. Fehlerklassen behalten ihre Reihenfolge; eine Klasse kann entfernt werden, solange kein Bild sie hat.</translation>
    </message>
    <message>
        <source>Classes: what a picture can show</source>
        <translation>Klassen: was ein Bild zeigen kann</translation>
    </message>
    <message>
        <source>Meaning of the new class</source>
        <translation>Bedeutung der neuen Klasse</translation>
    </message>
    <message>
        <source>NG: defect</source>
        <translation>NG: Fehler</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Name einer neuen Klasse</translation>
    </message>
    <message>
        <source>OK: good part</source>
        <translation>OK: gutes Teil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Es gibt schon eine Klasse {name}.</translation>
    </message>
    <message>
        <source>name of a new class</source>
        <translation>Name einer neuen Klasse</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>true ↓  says →</source>
        <translation>wahr ↓  sagt →</translation>
    </message>
    <message>
        <source>{0}: the model says {1}, {2}</source>
        <translation>{0}: das Modell sagt {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 camera found</source>
        <translation>1 Kamera gefunden</translation>
    </message>
    <message>
        <source>1 frame judged</source>
        <translation>1 Bild beurteilt</translation>
    </message>
    <message>
        <source>1 label this session</source>
        <translation>1 Antwort in dieser Sitzung</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 picture waits in Review.</source>
        <translation>1 Bild wartet in der Durchsicht.</translation>
    </message>
    <message>
        <source>{0} cameras found</source>
        <translation>{0} Kameras gefunden</translation>
    </message>
    <message>
        <source>{0} frames judged</source>
        <translation>{0} Bilder beurteilt</translation>
    </message>
    <message>
        <source>{0} labels this session</source>
        <translation>{0} Antworten in dieser Sitzung</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} Teile</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} pictures wait in Review.</source>
        <translation>{0} Bilder warten in der Durchsicht.</translation>
    </message>
</context>
<context>
    <name>DataOverview</name>
    <message>
        <source>Marked share of the picture</source>
        <translation>Markierter Anteil am Bild</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Noch kein Bild.</translation>
    </message>
    <message>
        <source>No picture yet: correct verdicts on Inspect, or import a folder.</source>
        <translation>Noch kein Bild: auf der Seite Prüfen Urteile berichtigen oder einen Ordner importieren.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Noch nicht gezählt.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch nichts markiert.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>unter {0}</translation>
    </message>
    <message>
        <source>{count} masks were drawn from boxes: they mark more than the defect.</source>
        <translation>{count} Masken sind aus Rechtecken gezeichnet: sie markieren mehr als den Fehler.</translation>
    </message>
    <message>
        <source>{count} other sizes</source>
        <translation>{count} andere Größen</translation>
    </message>
    <message>
        <source>{pictures}, {masks} with a mask.</source>
        <translation>{pictures}, {masks} mit Maske.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All of this list</source>
        <translation>Alle dieser Liste</translation>
    </message>
    <message>
        <source>Check of the dataset</source>
        <translation>Prüfung des Datensatzes</translation>
    </message>
    <message>
        <source>Comparing the pictures with each other: {done} of {total}</source>
        <translation>Bilder werden miteinander verglichen: {done} von {total}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Correct verdicts on Inspect, or import a folder of pictures.</source>
        <translation>Auf der Seite Prüfen Urteile berichtigen oder einen Ordner mit Bildern importieren.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Files that are not used, and pictures that should not be learned from.</source>
        <translation>Dateien, die nicht verwendet werden, und Bilder, aus denen nicht gelernt werden sollte.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Bilder importieren…</translation>
    </message>
    <message>
        <source>Label looks wrong</source>
        <translation>Klasse wirkt falsch</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Look at it in Review</source>
        <translation>In der Durchsicht ansehen</translation>
    </message>
    <message>
        <source>Looking at further files: {done} of {total}</source>
        <translation>Weitere Dateien: {done} von {total}</translation>
    </message>
    <message>
        <source>Looking at the dataset…</source>
        <translation>Der Datensatz wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the pictures: {done} of {total}</source>
        <translation>Bilder werden angesehen: {done} von {total}</translation>
    </message>
    <message>
        <source>No label looks wrong</source>
        <translation>Keine Klasse wirkt falsch</translation>
    </message>
    <message>
        <source>No picture looks like another</source>
        <translation>Kein Bild gleicht einem anderen</translation>
    </message>
    <message>
        <source>Nobody has judged the labels yet</source>
        <translation>Die Klassen hat noch niemand beurteilt</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Nichts beiseitegelegt</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Bilder zum Ansehen</translation>
    </message>
    <message>
        <source>Run {run} answered {count} locked test pictures, which it had not learned from. Where it differs from the label, the surest come first.</source>
        <translation>Lauf {run} hat {count} gesperrte Testbilder beantwortet, aus denen er nicht gelernt hat. Wo er von der Klasse abweicht, steht das Sicherste zuerst.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Something has changed since the last look.</source>
        <translation>Seit dem letzten Nachsehen hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The dataset is empty</source>
        <translation>Der Datensatz ist leer</translation>
    </message>
    <message>
        <source>{count} groups of pictures that are alike, also turned, mirrored or brightened. Groups in two classes, in two splits or of two parts come first.</source>
        <translation>{count} Gruppen gleicher Bilder, auch gedreht, gespiegelt oder aufgehellt. Gruppen in zwei Klassen, in zwei Aufteilungen oder von zwei Teilen stehen zuerst.</translation>
    </message>
</context>
<context>
    <name>DataSummary</name>
    <message>
        <source> · not dealt out yet {0}</source>
        <translation> · noch nicht aufgeteilt {0}</translation>
    </message>
    <message>
        <source>1 mask</source>
        <translation>1 Maske</translation>
    </message>
    <message>
        <source>1 other part</source>
        <translation>1 anderen Teil</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Bilder importieren…</translation>
    </message>
    <message>
        <source>No pictures yet. Correct verdicts on the page Inspect, or import a folder with one subfolder per class.</source>
        <translation>Noch keine Bilder. Urteile auf der Seite Prüfen korrigieren oder einen Ordner mit je einem Unterordner pro Klasse importieren.</translation>
    </message>
    <message>
        <source>The first training deals them out: about 70 % to learn from, 15 % validation, 15 % locked test, never one part in two.</source>
        <translation>Das erste Training teilt sie auf: etwa 70 % zum Lernen, 15 % Validierung, 15 % gesperrter Test, nie ein Teil in zweien.</translation>
    </message>
    <message>
        <source>learning {0} · validation {1} · locked test {2}</source>
        <translation>Lernen {0} · Validierung {1} · gesperrter Test {2}</translation>
    </message>
    <message>
        <source>new since the active model: {0}</source>
        <translation>neu seit dem aktiven Modell: {0}</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>would let it be judged</source>
        <translation>sind zum Beurteilen nötig</translation>
    </message>
    <message>
        <source>would let it be learnt</source>
        <translation>sind zum Lernen nötig</translation>
    </message>
    <message>
        <source>{0} masks</source>
        <translation>{0} Masken</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{0} more from {1}</source>
        <translation>{0} weitere von {1}</translation>
    </message>
    <message>
        <source>{0} other parts</source>
        <translation>{0} anderen Teilen</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} Teilen</translation>
    </message>
    <message>
        <source>▲ No picture of a defect yet: add some to learn the difference.</source>
        <translation>▲ Noch kein Bild eines Fehlers: einige hinzufügen, damit der Unterschied gelernt wird.</translation>
    </message>
    <message>
        <source>▲ No picture of a good part yet.</source>
        <translation>▲ Noch kein Bild eines guten Teils.</translation>
    </message>
    <message>
        <source>▲ {name}: {pictures} of {parts}</source>
        <translation>▲ {name}: {pictures} von {parts}</translation>
    </message>
</context>
<context>
    <name>DecisionSettings</name>
    <message>
        <source>A part is NG from a defect score of {limit:.3g}, never unsure.</source>
        <translation>Ein Teil ist NG ab einem Fehler-Score von {limit:.3g}, nie unsicher.</translation>
    </message>
    <message>
        <source>A part is OK below a defect score of {low:.3g} and NG from {high:.3g}; between them it is CHECK: a person decides.</source>
        <translation>Ein Teil ist OK unter einem Fehler-Score von {low:.3g} und NG ab {high:.3g}; dazwischen ist es CHECK: ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>As the active model says</source>
        <translation>Wie das aktive Modell sagt</translation>
    </message>
    <message>
        <source>Exceptions by defect class</source>
        <translation>Ausnahmen je Fehlerklasse</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>Grenze für {name}</translation>
    </message>
    <message>
        <source>Marks below {area} px are ignored.</source>
        <translation>Stellen unter {area} px werden übergangen.</translation>
    </message>
    <message>
        <source>My own limits for this product</source>
        <translation>Eigene Grenzen für dieses Produkt</translation>
    </message>
    <message>
        <source>No model is active: every part is CHECK until one is made active.</source>
        <translation>Kein Modell ist aktiv: jedes Teil ist CHECK, bis eines aktiv gemacht wird.</translation>
    </message>
    <message>
        <source>OK below {low:.3g}, CHECK between, NG from {high:.3g}; a lower limit rejects more</source>
        <translation>OK unter {low:.3g}, CHECK dazwischen, NG ab {high:.3g}; eine niedrigere Grenze sondert mehr aus</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Kleinste Fläche</translation>
    </message>
    <message>
        <source>Smallest area of {name}</source>
        <translation>Kleinste Fläche von {name}</translation>
    </message>
    <message>
        <source>The limit {limit:.3g} does not lie between {low:.3g} and {high:.3g}: start the unsure band at or below the limit and end it at or above. Until then the earlier rule holds.</source>
        <translation>Die Grenze {limit:.3g} liegt nicht zwischen {low:.3g} und {high:.3g}: der unsichere Bereich muss an oder unter der Grenze beginnen und an oder über ihr enden. Bis dahin gilt die frühere Regel.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Unsure from</source>
        <translation>Unsicher ab</translation>
    </message>
    <message>
        <source>Unsure up to</source>
        <translation>Unsicher bis</translation>
    </message>
    <message>
        <source>When is a part rejected?</source>
        <translation>Wann wird ein Teil ausgesondert?</translation>
    </message>
    <message>
        <source>between these two a person decides (CHECK)</source>
        <translation>dazwischen entscheidet ein Mensch (CHECK)</translation>
    </message>
    <message>
        <source>from this defect score on it is NG; lower rejects more</source>
        <translation>ab diesem Fehler-Score ist es NG; niedriger sondert mehr aus</translation>
    </message>
    <message>
        <source>smaller marks are ignored, counted in picture pixels</source>
        <translation>kleinere Stellen werden übergangen, gezählt in Bildpunkten</translation>
    </message>
    <message>
        <source>the limit lies between them; both equal to it: never unsure</source>
        <translation>die Grenze liegt dazwischen; beide gleich der Grenze: nie unsicher</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt…</translation>
    </message>
    <message>
        <source>Cover place by place:</source>
        <translation>Stelle für Stelle abdecken:</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Covering no place lowers the score {score}; blue: it rises there. {done} of {total} places.</source>
        <translation>Keine abgedeckte Stelle senkt den Score {score}; blau: dort steigt er. {done} von {total} Stellen.</translation>
    </message>
    <message>
        <source>Explain: {0}</source>
        <translation>Erklären: {0}</translation>
    </message>
    <message>
        <source>Model&apos;s map</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation>Abgedeckte Stellen</translation>
    </message>
    <message>
        <source>Red speaks for a defect, blue for a good part. The places add up to {places}, the rest of the model gives {base}: together {sum}, which is the score {score}.</source>
        <translation>Rot spricht für einen Fehler, Blau für ein gutes Teil. Die Stellen ergeben {places}, der Rest des Modells {base}: zusammen {sum}, das ist der Score {score}.</translation>
    </message>
    <message>
        <source>Red: covered, the score falls; blue: it rises. The score {score} falls by up to {drop} when one place is covered. {done} of {total} places.</source>
        <translation>Rot: abgedeckt sinkt der Score; blau: er steigt. Der Score {score} sinkt um bis zu {drop}, wenn eine Stelle abgedeckt ist. {done} von {total} Stellen.</translation>
    </message>
    <message>
        <source>Red: where the model sees a defect.</source>
        <translation>Rot: wo das Modell einen Fehler sieht.</translation>
    </message>
    <message>
        <source>Size of the patches</source>
        <translation>Größe der Abdeckung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The model cannot explain it: {0}</source>
        <translation>Das Modell kann es nicht erklären: {0}</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>Das Bild, wie es ist</translation>
    </message>
    <message>
        <source>This model gives no map of its own. Covering works with every model.</source>
        <translation>Dieses Modell gibt keine eigene Karte. Abdecken geht mit jedem Modell.</translation>
    </message>
    <message>
        <source>What covering a place changes</source>
        <translation>Was das Abdecken einer Stelle ändert</translation>
    </message>
    <message>
        <source>What the model itself says about places</source>
        <translation>Was das Modell selbst zu den Stellen sagt</translation>
    </message>
    <message>
        <source>large patches</source>
        <translation>große Felder</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>there is no model to ask</source>
        <translation>es gibt kein Modell, das man fragen kann</translation>
    </message>
    <message>
        <source>{verdict}: {reason}. Model {name}.</source>
        <translation>{verdict}: {reason}. Modell {name}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>; {count} left out</source>
        <translation>; {count} ausgelassen</translation>
    </message>
    <message>
        <source>A folder of pictures for each class, masks as indexed PNG, classes and parts in inspector.json. This program reads it back whole.</source>
        <translation>Ein Ordner mit Bildern je Klasse, Masken als indiziertes PNG, Klassen und Teile in inspector.json. Dieses Programm liest alles wieder ein.</translation>
    </message>
    <message>
        <source>A text file for each picture with a box around each mark.</source>
        <translation>Eine Textdatei je Bild mit einem Rechteck um jede Markierung.</translation>
    </message>
    <message>
        <source>An XML file for each picture with a box around each mark, masks beside in SegmentationClass.</source>
        <translation>Eine XML-Datei je Bild mit einem Rechteck um jede Markierung, Masken daneben in SegmentationClass.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Class folders and masks</source>
        <translation>Klassenordner und Masken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Name the whole path of the folder, or choose it.</source>
        <translation>Den vollständigen Pfad des Ordners angeben oder ihn wählen.</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <translation>Neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>Nothing was written: {why}.</source>
        <translation>Nichts wurde geschrieben: {why}.</translation>
    </message>
    <message>
        <source>Pascal VOC</source>
        <translation>Pascal VOC</translation>
    </message>
    <message>
        <source>Pictures and one annotations.json; masks as packed runs, exact to the pixel.</source>
        <translation>Bilder und eine annotations.json; Masken als gepackte Läufe, auf den Bildpunkt genau.</translation>
    </message>
    <message>
        <source>Pictures written</source>
        <translation>Geschriebene Bilder</translation>
    </message>
    <message>
        <source>Pictures, train.csv with runs of the masks, and a table of good and defective ones. Class k is the k-th defect class.</source>
        <translation>Bilder, train.csv mit den Läufen der Masken und eine Tabelle der guten und fehlerhaften. Klasse k ist die k-te Fehlerklasse.</translation>
    </message>
    <message>
        <source>Severstal tables with runs</source>
        <translation>Severstal-Tabellen mit Läufen</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was before.</source>
        <translation>Angehalten. Der Ordner ist wie vorher.</translation>
    </message>
    <message>
        <source>Writing. Answers you give meanwhile are stored in between.</source>
        <translation>Es wird geschrieben. Antworten, die Sie unterdessen geben, werden dazwischen gespeichert.</translation>
    </message>
    <message>
        <source>YOLO</source>
        <translation>YOLO</translation>
    </message>
    <message>
        <source>{count} pictures written to {folder}, {masks} with a mask</source>
        <translation>{count} Bilder nach {folder} geschrieben, {masks} mit Maske</translation>
    </message>
</context>
<context>
    <name>ExtractorSettings</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Extraktor</translation>
    </message>
    <message>
        <source>Extractors (*.onnx)</source>
        <translation>Extraktoren (*.onnx)</translation>
    </message>
    <message>
        <source>In use, shipped with the program: {name}.</source>
        <translation>In Gebrauch, mitgeliefert: {name}.</translation>
    </message>
    <message>
        <source>In use, your own: {name}.</source>
        <translation>In Gebrauch, Ihr eigener: {name}.</translation>
    </message>
    <message>
        <source>It cannot be used: {name}.</source>
        <translation>Er kann nicht benutzt werden: {name}.</translation>
    </message>
    <message>
        <source>The extractor turns each picture into the numbers that learning at once learns from, for all products of this PC. One with the official ImageNet weights was clearly better on castings, a little on leather: “trainer extractor --fetch” writes its file on a PC that may use the internet. With another extractor every picture is looked at anew; the models that you have stay as they are.</source>
        <translation>Der Extraktor macht aus jedem Bild die Zahlen, aus denen das Sofortlernen lernt, für alle Produkte dieses PCs. Einer mit den offiziellen ImageNet-Gewichten war an Gussteilen deutlich besser, an Leder ein wenig: „trainer extractor --fetch“ schreibt seine Datei auf einem PC, der ins Internet darf. Mit einem anderen Extraktor wird jedes Bild neu angesehen; Ihre Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Use another extractor</source>
        <translation>Einen anderen Extraktor benutzen</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>Einen anderen benutzen …</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Den mitgelieferten benutzen</translation>
    </message>
    <message>
        <source>{0} is being tried out…</source>
        <translation>{0} wird ausprobiert …</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <translation>{0} wird nicht benutzt: {1}.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Model&apos;s verdict</source>
        <translation>Urteil des Modells</translation>
    </message>
    <message>
        <source>Who gave the class</source>
        <translation>Wer die Klasse vergab</translation>
    </message>
    <message>
        <source>any class</source>
        <translation>jede Klasse</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>jedes Urteil</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>✓ waits in Review</source>
        <translation>✓ wartet in der Durchsicht</translation>
    </message>
</context>
<context>
    <name>FindingPicture</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>Diese Datei kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>FirstGuessLine</name>
    <message>
        <source>An OK may be wrong. Say what the defects are as soon as you see some.</source>
        <translation>Ein OK kann falsch sein. Benennen Sie Fehler, sobald Sie welche sehen.</translation>
    </message>
    <message>
        <source>First guess: only good pictures were learnt.</source>
        <translation>Erste Schätzung: nur gute Bilder wurden gelernt.</translation>
    </message>
    <message>
        <source>First guess: {good} good and {bad} defective pictures were learnt.</source>
        <translation>Erste Schätzung: {good} gute und {bad} fehlerhafte Bilder wurden gelernt.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>A camera, the demo, or a folder of pictures. It can be changed at any time.</source>
        <translation>Eine Kamera, die Demo oder ein Ordner mit Bildern. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a line of the list, or name a folder or an address.</source>
        <translation>Eine Zeile der Liste wählen oder einen Ordner oder eine Adresse angeben.</translation>
    </message>
    <message>
        <source>Enter keeps the demo product; another name makes one of your own.</source>
        <translation>Enter behält das Demoprodukt; ein anderer Name legt ein eigenes an.</translation>
    </message>
    <message>
        <source>Go on with the demo; Settings makes products too</source>
        <translation>Mit der Demo weitermachen; Produkte lassen sich auch in den Einstellungen anlegen</translation>
    </message>
    <message>
        <source>Meanwhile, live: the demo part</source>
        <translation>Inzwischen live: das Demoteil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One class for good parts and one for each kind of defect. A line without a name is left out; more can follow later.</source>
        <translation>Eine Klasse für gute Teile und eine für jede Art von Fehler. Eine Zeile ohne Namen zählt nicht; weitere können später folgen.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Set-up, step {number} of {count}</source>
        <translation>Einrichtung, Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The name of the product is also the name of its folder.</source>
        <translation>Der Name des Produkts ist auch der Name seines Ordners.</translation>
    </message>
    <message>
        <source>There is already a product {name}.</source>
        <translation>Es gibt schon ein Produkt {name}.</translation>
    </message>
    <message>
        <source>What can a picture show?</source>
        <translation>Was kann ein Bild zeigen?</translation>
    </message>
    <message>
        <source>What is inspected?</source>
        <translation>Was wird geprüft?</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>Woher kommen die Bilder?</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>A damaged picture was set aside: {name}: {why}</source>
        <translation>Ein beschädigtes Bild wurde beiseitegelegt: {name}: {why}</translation>
    </message>
    <message>
        <source>The picture {name} is no longer in the dataset folder. It is left out from now on; put the file back if that was not meant, and open the product anew.</source>
        <translation>Das Bild {name} liegt nicht mehr im Datensatzordner. Es bleibt ab jetzt weg; war das nicht gewollt, legen Sie die Datei zurück und öffnen Sie das Produkt erneut.</translation>
    </message>
    <message>
        <source>{count} damaged pictures were set aside, such as {name}: {why}</source>
        <translation>{count} beschädigte Bilder wurden beiseitegelegt, etwa {name}: {why}</translation>
    </message>
    <message>
        <source>{count} pictures are no longer in the dataset folder, such as {name}. They are left out from now on; put the files back if that was not meant, and open the product anew.</source>
        <translation>{count} Bilder liegen nicht mehr im Datensatzordner, etwa {name}. Sie bleiben ab jetzt weg; war das nicht gewollt, legen Sie die Dateien zurück und öffnen Sie das Produkt erneut.</translation>
    </message>
</context>
<context>
    <name>ForeignForm</name>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>0 bis 255, wie sie sind</translation>
    </message>
    <message>
        <source>A deviation is above 0.</source>
        <translation>Eine Abweichung ist größer als 0.</translation>
    </message>
    <message>
        <source>A high value means</source>
        <translation>Ein hoher Wert bedeutet</translation>
    </message>
    <message>
        <source>At least one class must be NG.</source>
        <translation>Mindestens eine Klasse muss NG sein.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Choose either a mask, or class scores, or an anomaly map and score.</source>
        <translation>Wählen Sie entweder eine Maske oder Klassen-Scores oder eine Anomaliekarte mit Score.</translation>
    </message>
    <message>
        <source>Choose what at least one output means.</source>
        <translation>Wählen Sie für mindestens eine Ausgabe, was sie bedeutet.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes, in its order</source>
        <translation>Klassen, in seiner Reihenfolge</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Every class needs a name of at most 60 characters.</source>
        <translation>Jede Klasse braucht einen Namen mit höchstens 60 Zeichen.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Geben Sie dem Modell einen Namen.</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Bildpunkten</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>Mittel und Abweichung von ImageNet</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Its values are</source>
        <translation>Seine Werte sind</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Kleinster und größter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean and deviation are numbers.</source>
        <translation>Mittel und Abweichung sind Zahlen.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>NG</source>
        <translation>NG</translation>
    </message>
    <message>
        <source>NG from the score</source>
        <translation>NG ab dem Score</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other shapes are</source>
        <translation>Andere Formate werden</translation>
    </message>
    <message>
        <source>Output “{0}”</source>
        <translation>Ausgabe „{0}“</translation>
    </message>
    <message>
        <source>Pixel values</source>
        <translation>Pixelwerte</translation>
    </message>
    <message>
        <source>Say of every class whether it is OK or NG.</source>
        <translation>Sagen Sie von jeder Klasse, ob sie OK oder NG ist.</translation>
    </message>
    <message>
        <source>The file does not say; the answer shown is only a guess.</source>
        <translation>Die Datei sagt es nicht; die gezeigte Antwort ist nur eine Vermutung.</translation>
    </message>
    <message>
        <source>The lowest value must lie below the highest.</source>
        <translation>Der kleinste Wert muss unter dem größten liegen.</translation>
    </message>
    <message>
        <source>Two classes have the same name.</source>
        <translation>Zwei Klassen haben denselben Namen.</translation>
    </message>
    <message>
        <source>Value that becomes 0</source>
        <translation>Wert, der zu 0 wird</translation>
    </message>
    <message>
        <source>Value that becomes 1</source>
        <translation>Wert, der zu 1 wird</translation>
    </message>
    <message>
        <source>What {0} means</source>
        <translation>Was {0} bedeutet</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Bildpunkten</translation>
    </message>
    <message>
        <source>a score per class</source>
        <translation>ein Score je Klasse</translation>
    </message>
    <message>
        <source>anomaly map</source>
        <translation>Anomaliekarte</translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation>blau, grün, rot (OpenCV)</translation>
    </message>
    <message>
        <source>channels first (NCHW)</source>
        <translation>Kanäle zuerst (NCHW)</translation>
    </message>
    <message>
        <source>channels last (NHWC)</source>
        <translation>Kanäle zuletzt (NHWC)</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>mask of defects</source>
        <translation>Maske der Fehler</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>one anomaly score</source>
        <translation>ein Anomalie-Score</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>eine Zahl, oder eine je Kanal</translation>
    </message>
    <message>
        <source>own mean and deviation</source>
        <translation>eigenes Mittel, eigene Abweichung</translation>
    </message>
    <message>
        <source>probabilities already</source>
        <translation>schon Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>raw, sigmoid makes them probabilities</source>
        <translation>roh, Sigmoid macht Wahrscheinlichkeiten daraus</translation>
    </message>
    <message>
        <source>raw, softmax makes them probabilities</source>
        <translation>roh, Softmax macht Wahrscheinlichkeiten daraus</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>rot, grün, blau</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>with borders</source>
        <translation>mit Rändern ergänzt</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source> · active since {moment}</source>
        <translation> · aktiv seit {moment}</translation>
    </message>
    <message>
        <source>Choose another product</source>
        <translation>Anderes Produkt wählen</translation>
    </message>
    <message>
        <source>Model {name} · {model_id}</source>
        <translation>Modell {name} · {model_id}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>Operator {who}</source>
        <translation>Bediener {who}</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>look at the picture</source>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>no operator</source>
        <translation>kein Bediener</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Every verdict is kept here as soon as pictures arrive.</source>
        <translation>Jedes Urteil wird hier aufbewahrt, sobald Bilder kommen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No verdict matches</source>
        <translation>Kein Urteil passt</translation>
    </message>
    <message>
        <source>Nothing has been inspected yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Nothing was recorded with this time, verdict, part and model.</source>
        <translation>Mit dieser Zeit, diesem Urteil, Teil und Modell ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>Schichtbericht…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The shift report lies in {page}, every verdict in {table}.</source>
        <translation>Der Schichtbericht liegt in {page}, jedes Urteil in {table}.</translation>
    </message>
    <message>
        <source>The shift report was not written: {why}</source>
        <translation>Der Schichtbericht wurde nicht geschrieben: {why}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Web page with a table beside it (*.html)</source>
        <translation>Webseite mit Tabelle daneben (*.html)</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>jedes Modell</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>jedes Urteil</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 8 hours</source>
        <translation>letzte 8 Stunden</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yield {share:.1f} % (95 %: {low:.1f} – {high:.1f})</source>
        <translation>Ausbeute {share:.1f} % (95 %: {low:.1f} – {high:.1f})</translation>
    </message>
    <message>
        <source>yield –</source>
        <translation>Ausbeute –</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Disputed as</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ImportModelDialog</name>
    <message>
        <source>, written by {0}</source>
        <translation>, geschrieben von {0}</translation>
    </message>
    <message>
        <source>. It does not say what is marked ▲: please check these.</source>
        <translation>. Was mit ▲ markiert ist, sagt sie nicht: bitte prüfen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Its answer on the current picture</source>
        <translation>Seine Antwort auf das aktuelle Bild</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Neuestes Bild</translation>
    </message>
    <message>
        <source>The file says: input {0} {1}</source>
        <translation>Die Datei sagt: Eingabe {0} {1}</translation>
    </message>
    <message>
        <source>There is no picture from the source yet.</source>
        <translation>Von der Quelle ist noch kein Bild gekommen.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>What is this model?</source>
        <translation>Was ist das für ein Modell?</translation>
    </message>
    <message>
        <source>{0} is not imported: {1}.</source>
        <translation>{0} wird nicht importiert: {1}.</translation>
    </message>
</context>
<context>
    <name>ImportPicturesDialog</name>
    <message>
        <source>Choose a folder: one folder of pictures per class, or a data set laid out as COCO, Pascal VOC, YOLO, KolektorSDD or Severstal.</source>
        <translation>Wählen Sie einen Ordner: je Klasse ein Ordner mit Bildern, oder einen Datensatz im Aufbau von COCO, Pascal VOC, YOLO, KolektorSDD oder Severstal.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class for {folder}</source>
        <translation>Klasse für {folder}</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Zu importierender Ordner</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Gefunden als</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Importing. Answers you give meanwhile are stored in between.</source>
        <translation>Es wird importiert. Antworten, die Sie inzwischen geben, werden dazwischen gespeichert.</translation>
    </message>
    <message>
        <source>Looking into {folder}…</source>
        <translation>{folder} wird angesehen…</translation>
    </message>
    <message>
        <source>Make these the product&apos;s classes: {names}</source>
        <translation>Zu den Klassen des Produkts machen: {names}</translation>
    </message>
    <message>
        <source>No class is called {names}: choose one above, or add it in Settings.</source>
        <translation>Keine Klasse heißt {names}: Wählen Sie oben eine, oder legen Sie sie unter Einstellungen an.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures imported</source>
        <translation>Importierte Bilder</translation>
    </message>
    <message>
        <source>The import stopped: {why}</source>
        <translation>Der Import hielt an: {why}</translation>
    </message>
    <message>
        <source>pictures with marks in their mask</source>
        <translation>Bilder mit Marken in ihrer Maske</translation>
    </message>
    <message>
        <source>pictures with nothing marked</source>
        <translation>Bilder, in denen nichts markiert ist</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>{folder} holds the program&apos;s own data of this product; choose the folder where the new pictures are</source>
        <translation>{folder} enthält die eigenen Daten des Programms zu diesem Produkt; wählen Sie den Ordner mit den neuen Bildern</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source> ({count} drawn from boxes: they mark more than the defect)</source>
        <translation> ({count} aus Rechtecken gezeichnet: sie markieren mehr als den Fehler)</translation>
    </message>
    <message>
        <source>({0} of these drawn from boxes)</source>
        <translation>({0} davon aus Rechtecken gezeichnet)</translation>
    </message>
    <message>
        <source>, {count} with a mask</source>
        <translation>, {count} mit Maske</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>Stopped. {text}</source>
        <translation>Angehalten. {text}</translation>
    </message>
    <message>
        <source>most are {width} × {height}</source>
        <translation>die meisten sind {width} × {height}</translation>
    </message>
    <message>
        <source>{0} classes</source>
        <translation>{0} Klassen</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} set aside so far (each is read in full when it comes in)</source>
        <translation>bisher {0} beiseitegelegt (ganz gelesen wird jedes erst beim Import)</translation>
    </message>
    <message>
        <source>{0} with a mask</source>
        <translation>{0} mit Maske</translation>
    </message>
    <message>
        <source>{count} already known</source>
        <translation>{count} schon bekannt</translation>
    </message>
    <message>
        <source>{count} copies in another split, left out</source>
        <translation>{count} Kopien in einer anderen Aufteilung, ausgelassen</translation>
    </message>
    <message>
        <source>{count} files of the same picture in two classes, left out</source>
        <translation>{count} Dateien desselben Bildes in zwei Klassen, ausgelassen</translation>
    </message>
    <message>
        <source>{count} imported</source>
        <translation>{count} importiert</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} beiseitegelegt</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} ausgelassen</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Choose a part to look at it and to correct it afterwards</source>
        <translation>Ein Teil wählen, um es anzusehen und nachträglich zu korrigieren</translation>
    </message>
    <message>
        <source>Disagree? One key says what it is, and it goes into the dataset.</source>
        <translation>Anderer Meinung? Eine Taste sagt, was es ist, und es kommt in den Datensatz.</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>BEENDET</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Last parts</source>
        <translation>Letzte Teile</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live: {verdict}</source>
        <translation>Live: {verdict}</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>KEIN BILD</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>This product has no defect {number}.</source>
        <translation>Dieses Produkt hat keinen Fehler {number}.</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation>Teil {part}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alle auf Vorgabe</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Changed keys are used from the next start on.</source>
        <translation>Geänderte Tasten gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Neue Taste: drücken Sie sie</translation>
    </message>
    <message>
        <source>{key} already means: {action}. Choose another key.</source>
        <translation>{key} bedeutet schon: {action}. Wählen Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to live</source>
        <translation>Zurück zum Livebild</translation>
    </message>
    <message>
        <source>Back to the picture before</source>
        <translation>Zurück zum Bild davor</translation>
    </message>
    <message>
        <source>Begin or leave the second pass</source>
        <translation>Zweiten Durchgang beginnen oder verlassen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Umriss schließen</translation>
    </message>
    <message>
        <source>Draw the next defect class</source>
        <translation>Die nächste Fehlerklasse zeichnen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Explain this picture</source>
        <translation>Dieses Bild erklären</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Grow to edge</source>
        <translation>Bis zur Kante</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Bild anhalten</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>It is OK</source>
        <translation>Es ist OK</translation>
    </message>
    <message>
        <source>It is defect {0}</source>
        <translation>Es ist Fehler {0}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Look at all of this list again in Review</source>
        <translation>Alle dieser Liste noch einmal zur Durchsicht</translation>
    </message>
    <message>
        <source>Look at this picture again in Review</source>
        <translation>Dieses Bild noch einmal zur Durchsicht</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Not sure: next picture</source>
        <translation>Nicht sicher: nächstes Bild</translation>
    </message>
    <message>
        <source>Outline the regions</source>
        <translation>Regionen umranden</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Bild davor</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Put the tool away</source>
        <translation>Werkzeug weglegen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Report of the second pass</source>
        <translation>Bericht des zweiten Durchgangs</translation>
    </message>
    <message>
        <source>Select all pictures of the list</source>
        <translation>Alle Bilder der Liste auswählen</translation>
    </message>
    <message>
        <source>Select the part after</source>
        <translation>Das Teil danach wählen</translation>
    </message>
    <message>
        <source>Select the part before</source>
        <translation>Das Teil davor wählen</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Show the data page</source>
        <translation>Seite Daten zeigen</translation>
    </message>
    <message>
        <source>Show the heat map</source>
        <translation>Heatmap zeigen</translation>
    </message>
    <message>
        <source>Show the history page</source>
        <translation>Seite Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show the inspect page</source>
        <translation>Seite Prüfen zeigen</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske zeigen</translation>
    </message>
    <message>
        <source>Show the models page</source>
        <translation>Seite Modelle zeigen</translation>
    </message>
    <message>
        <source>Show the region of interest</source>
        <translation>Prüfbereich zeigen</translation>
    </message>
    <message>
        <source>Show the review page</source>
        <translation>Seite Durchsicht zeigen</translation>
    </message>
    <message>
        <source>Show the settings page</source>
        <translation>Seite Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show the train page</source>
        <translation>Seite Training zeigen</translation>
    </message>
    <message>
        <source>Show what the model&apos;s filters do</source>
        <translation>Zeigen, was die Filter des Modells tun</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Alle Marken wegnehmen</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Take the model&apos;s mask</source>
        <translation>Maske des Modells nehmen</translation>
    </message>
    <message>
        <source>The alarm was seen</source>
        <translation>Der Alarm wurde gesehen</translation>
    </message>
    <message>
        <source>The verdict is wrong: it is the other one</source>
        <translation>Das Urteil ist falsch: es ist das andere</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who is working? Log in or out</source>
        <translation>Wer arbeitet? An- oder abmelden</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Write the shift report</source>
        <translation>Schichtbericht schreiben</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>area under ROC</source>
        <translation>Fläche unter ROC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Genauigkeit (AP)</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>{0}, validation</source>
        <translation>{0}, Validierung</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>A candidate waits on the page Inspect.</source>
        <translation>Auf der Seite Prüfen wartet ein Kandidat.</translation>
    </message>
    <message>
        <source>After an answer a small model is learnt within seconds, measured on the locked test pictures beside the active one, and offered on the page Inspect. Nothing becomes active by itself, and taking an answer back takes its effect back. With good pictures alone the model makes a first guess. A full training on the page Train takes longer and is more exact.</source>
        <translation>Nach einer Antwort wird innerhalb von Sekunden ein kleines Modell gelernt, an den gesperrten Testbildern neben dem aktiven gemessen und auf der Seite Prüfen angeboten. Nichts wird von selbst aktiv, und wer eine Antwort zurücknimmt, nimmt ihre Wirkung mit zurück. Mit guten Bildern allein gibt das Modell eine erste Vermutung. Ein volles Training auf der Seite Training dauert länger und ist genauer.</translation>
    </message>
    <message>
        <source>Learn from every answer at once</source>
        <translation>Aus jeder Antwort sofort lernen</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Learning at once</source>
        <translation>Sofort lernen</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Lernt …</translation>
    </message>
    <message>
        <source>Looking at the pictures once: {0} %</source>
        <translation>Sieht die Bilder einmal an: {0} %</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Nobody has a PIN here, so nothing is locked. Settings → Operators adds people and their roles.</source>
        <translation>Hier hat niemand eine PIN, darum ist nichts gesperrt. Unter Einstellungen → Bediener kommen Personen und ihre Rollen dazu.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set up operators…</source>
        <translation>Bediener anlegen…</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again in {seconds} s.</source>
        <translation>Diese PIN ist falsch. Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>Diese PIN ist falsch. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
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
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Storing your answers …</source>
        <translation>Ihre Antworten werden gespeichert …</translation>
    </message>
    <message>
        <source>The product is still being opened; start the training when it is.</source>
        <translation>Das Produkt wird noch geöffnet; starten Sie das Training danach.</translation>
    </message>
    <message>
        <source>{count} to go; then the window closes by itself.</source>
        <translation>Noch {count}, dann schließt sich das Fenster von selbst.</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush size {size} px</source>
        <translation>Pinselgröße {size} px</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Click the corners; Enter closes</source>
        <translation>Ecken anklicken; Enter schließt</translation>
    </message>
    <message>
        <source>Draw marks of the class {name}</source>
        <translation>Marken der Klasse {name} zeichnen</translation>
    </message>
    <message>
        <source>Draw roughly: marks find the edges</source>
        <translation>Grob zeichnen: die Marken finden die Kanten</translation>
    </message>
    <message>
        <source>Draw {name}</source>
        <translation>{name} zeichnen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Grow to edge</source>
        <translation>Bis zur Kante</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Paint the defect</source>
        <translation>Den Fehler anmalen</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Marken wegnehmen</translation>
    </message>
    <message>
        <source>Take the model&apos;s mask</source>
        <translation>Maske des Modells nehmen</translation>
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
        <translation>Beide wurden an denselben gesperrten Testbildern gemessen.</translation>
    </message>
    <message>
        <source>Choose a model to see what it says about itself; choose two to compare them.</source>
        <translation>Ein Modell wählen, um zu sehen, was es über sich sagt; zwei wählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>(key in `Manifest.metrics`, less is better)</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>They were measured on different test pictures, so their figures only hint. A training measures its candidate and the active model on the same ones.</source>
        <translation>Sie wurden an verschiedenen Testbildern gemessen, ihre Zahlen sind also nur ein Hinweis. Ein Training misst seinen Kandidaten und das aktive Modell an denselben.</translation>
    </message>
    <message>
        <source>area under ROC</source>
        <translation>Fläche unter ROC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Genauigkeit (AP)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>finds what is unusual</source>
        <translation>findet Ungewöhnliches</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>marks defects</source>
        <translation>markiert Fehler</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>Pseudoausschuss</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>right verdicts</source>
        <translation>richtige Urteile</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tells classes apart</source>
        <translation>unterscheidet Klassen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{0}  better</source>
        <translation>{0}  besser</translation>
    </message>
</context>
<context>
    <name>ModelImporter</name>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <source>Importing does not make it active.</source>
        <translation>Importieren macht es nicht aktiv.</translation>
    </message>
    <message>
        <source>It speaks of classes that this product does not have: {0}.</source>
        <translation>Es spricht von Klassen, die dieses Produkt nicht hat: {0}.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>sie ist größer als {size} MB</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>{0} is not imported: {1}.</source>
        <translation>{0} wird nicht importiert: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was made for the product {1}, this is {2}.</source>
        <translation>„{0}“ wurde für das Produkt {1} gemacht, dies ist {2}.</translation>
    </message>
</context>
<context>
    <name>ModelSays</name>
    <message>
        <source>Model says</source>
        <translation>Das Modell sagt</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>Modell {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its file is removed for good.</source>
        <translation>„{0}“ löschen? Seine Datei wird endgültig entfernt.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Schlupf</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportiert nach {0}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktiv machen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models of this product</source>
        <translation>Modelle dieses Produkts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No model yet. Train one, or import a model file.</source>
        <translation>Noch kein Modell. Trainieren Sie eines oder importieren Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Overkill</source>
        <translation>Pseudoausschuss</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Roll back to the previous</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Roll back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The active and the previous model cannot be deleted.</source>
        <translation>Das aktive und das vorige Modell können nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The model cannot be exported: {0}.</source>
        <translation>Das Modell kann nicht exportiert werden: {0}.</translation>
    </message>
    <message>
        <source>The model is imported. It inspects once you make it active.</source>
        <translation>Das Modell ist importiert. Es prüft, sobald Sie es aktiv machen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>chosen on the page Models</source>
        <translation>auf der Seite Modelle gewählt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>aktiv gemacht</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>zurückgekehrt zu</translation>
    </message>
    <message>
        <source>○ previous</source>
        <translation>○ voriges</translation>
    </message>
    <message>
        <source>● active</source>
        <translation>● aktiv</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Impeller A-12</source>
        <translation>Laufrad A-12</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Produkts</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Classes: what a picture can show</source>
        <translation>Klassen: was ein Bild zeigen kann</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>What is inspected? The name is also its folder.</source>
        <translation>Was wird geprüft? Der Name ist auch sein Ordner.</translation>
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
        <translation>4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>4 to 12 digits; empty keeps the PIN</source>
        <translation>4 bis 12 Ziffern; leer bleibt die PIN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Bediener hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Inspecting and disputing verdicts is everybody&apos;s, logged in or not. Labellers and engineers need a PIN.</source>
        <translation>Prüfen und Urteilen widersprechen darf jeder, angemeldet oder nicht. Labeler und Einrichter brauchen eine PIN.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Log out by itself</source>
        <translation>Von selbst abmelden</translation>
    </message>
    <message>
        <source>Minutes without key or mouse until log-out</source>
        <translation>Minuten ohne Taste oder Maus bis zum Abmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody has a PIN: nothing is locked, and nobody is asked. The first operator is an engineer; from then on roles count.</source>
        <translation>Niemand hat eine PIN: nichts ist gesperrt, und niemand wird gefragt. Der erste Bediener ist Einrichter; von da an zählen die Rollen.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove an operator</source>
        <translation>Bediener entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}? Name and PIN are gone; what {name} has answered stays.</source>
        <translation>{name} entfernen? Name und PIN sind dann weg; was {name} geantwortet hat, bleibt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
    <message>
        <source>engineer: also models, limits, set-up and operators</source>
        <translation>Einrichter: auch Modelle, Grenzen, Einrichtung und Bediener</translation>
    </message>
    <message>
        <source>labeller: also reviews, imports and exports pictures</source>
        <translation>Labeler: auch Durchsicht, Import und Export von Bildern</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>ohne PIN</translation>
    </message>
    <message>
        <source>operator: inspects and disputes verdicts</source>
        <translation>Bediener: prüft und widerspricht Urteilen</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>mit PIN</translation>
    </message>
    <message>
        <source>without key or mouse; inspection goes on</source>
        <translation>ohne Taste oder Maus; die Prüfung läuft weiter</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Explain</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Opacity of mask and heat map</source>
        <translation>Deckkraft von Maske und Heatmap</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>The active model gives no heat map</source>
        <translation>Das aktive Modell gibt keine Heatmap</translation>
    </message>
    <message>
        <source>The active model gives no mask</source>
        <translation>Das aktive Modell gibt keine Maske</translation>
    </message>
</context>
<context>
    <name>PartTile</name>
    <message>
        <source>; you said {label}</source>
        <translation>; Sie sagten {label}</translation>
    </message>
    <message>
        <source>Part {part}: {verdict}</source>
        <translation>Teil {part}: {verdict}</translation>
    </message>
</context>
<context>
    <name>PartsStrip</name>
    <message>
        <source>Last parts</source>
        <translation>Letzte Teile</translation>
    </message>
    <message>
        <source>Parts appear here as they are inspected.</source>
        <translation>Hier erscheinen die Teile, sobald sie geprüft sind.</translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Alarm on NG: a tone and the whole screen red until somebody has seen it</source>
        <translation>Alarm bei NG: ein Ton und der ganze Bildschirm rot, bis es jemand gesehen hat</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>It is that of whoever is logged in: the name at the top right logs in and out.</source>
        <translation>Es ist der Name dessen, der angemeldet ist: oben rechts meldet man sich an und ab.</translation>
    </message>
    <message>
        <source>It is written beside every answer you give.</source>
        <translation>Er steht neben jeder Antwort, die Sie geben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Size of controls</source>
        <translation>Größe der Bedienung</translation>
    </message>
    <message>
        <source>Sound when a part is not OK</source>
        <translation>Ton, wenn ein Teil nicht OK ist</translation>
    </message>
    <message>
        <source>The new language is used when the program is started again.</source>
        <translation>Die neue Sprache gilt, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>normal: mouse and keyboard</source>
        <translation>normal: Maus und Tastatur</translation>
    </message>
    <message>
        <source>touch: large targets for fingers and gloves</source>
        <translation>Touch: große Flächen für Finger und Handschuhe</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture</source>
        <extracomment>Draws on top of the picture: painter in logical pixels, and where the picture lies in them.</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>; {0} more are not listed</source>
        <translation>; {0} weitere sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>It is {truth} ({label}). The candidate says {verdict}, {class_name}: defect score {score}, limit {limit}.</source>
        <translation>Es ist {truth} ({label}). Der Kandidat sagt {verdict}, {class_name}: Fehler-Score {score}, Grenze {limit}.</translation>
    </message>
    <message>
        <source>Model&apos;s map</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Send 1 mistake to Review</source>
        <translation>1 Irrtum zur Durchsicht</translation>
    </message>
    <message>
        <source>Send to Review</source>
        <translation>Zur Durchsicht</translation>
    </message>
    <message>
        <source>Send {0} mistakes to Review</source>
        <translation>{0} Irrtümer zur Durchsicht</translation>
    </message>
    <message>
        <source>True outline</source>
        <translation>Wahrer Umriss</translation>
    </message>
    <message>
        <source>defect score {score}</source>
        <translation>Fehler-Score {score}</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>{0} are no longer in the dataset.</source>
        <translation>{0} sind nicht mehr im Datensatz.</translation>
    </message>
    <message>
        <source>{0}, the surest answer first</source>
        <translation>{0}, die sicherste Antwort zuerst</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>{name} has another size than its picture</source>
        <translation>{name} hat eine andere Größe als das Bild dazu</translation>
    </message>
</context>
<context>
    <name>PictureStates</name>
    <message>
        <source>A camera, a folder, a video or an address; nothing is judged before.</source>
        <translation>Eine Kamera, ein Ordner, ein Video oder eine Adresse; vorher wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>Andere Quelle wählen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Inspect it again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>It is meant to be so: accept it</source>
        <translation>Das soll so sein: annehmen</translation>
    </message>
    <message>
        <source>Its pictures are judged and counted when you start it.</source>
        <translation>Seine Bilder werden beurteilt und gezählt, wenn Sie es starten.</translation>
    </message>
    <message>
        <source>Label pictures</source>
        <translation>Bilder beschriften</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>No model inspects yet: a first one is being learnt.</source>
        <translation>Noch prüft kein Modell: ein erstes wird gerade gelernt.</translation>
    </message>
    <message>
        <source>No model inspects yet: a first one is ready and waits for your answer.</source>
        <translation>Noch prüft kein Modell: ein erstes ist fertig und wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>No model yet. {why}</source>
        <translation>Noch kein Modell. {why}</translation>
    </message>
    <message>
        <source>No model yet: label pictures and train one.</source>
        <translation>Noch kein Modell: Bilder beschriften und eines trainieren.</translation>
    </message>
    <message>
        <source>No picture from {source}</source>
        <translation>Kein Bild von {source}</translation>
    </message>
    <message>
        <source>Opening {source} …</source>
        <extracomment>Picture states that a person may declare to be right from now on.</extracomment>
        <translation>{source} wird geöffnet …</translation>
    </message>
    <message>
        <source>The camera or the part has moved</source>
        <translation>Die Kamera oder das Teil hat sich bewegt</translation>
    </message>
    <message>
        <source>The picture has another size than before</source>
        <translation>Das Bild hat eine andere Größe als zuvor</translation>
    </message>
    <message>
        <source>The picture is less sharp than before</source>
        <translation>Das Bild ist weniger scharf als zuvor</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>Woher kommen die Bilder?</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>since {time} · it comes back by itself</source>
        <translation>seit {time} · es kommt von selbst zurück</translation>
    </message>
    <message>
        <source>{pictures}: {ok} OK, {ng} NG, {check} CHECK</source>
        <translation>{pictures}: {ok} OK, {ng} NG, {check} CHECK</translation>
    </message>
    <message>
        <source>{reason}. Every part is CHECK until the picture is as before.</source>
        <translation>{reason}. Jedes Teil ist CHECK, bis das Bild wieder wie zuvor ist.</translation>
    </message>
    <message>
        <source>{source} is ready</source>
        <translation>{source} ist bereit</translation>
    </message>
    <message>
        <source>{source} · {key} shows the last parts</source>
        <translation>{source} · {key} zeigt die letzten Teile</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
</context>
<context>
    <name>PlannedTraining</name>
    <message>
        <source>The training planned for {0} did not begin in time. It is planned again for tonight.</source>
        <translation>Das für {0} geplante Training hat nicht rechtzeitig begonnen. Es ist für heute Nacht neu geplant.</translation>
    </message>
    <message>
        <source>Training begins by itself: {0}. The program must be running then.</source>
        <translation>Das Training beginnt von selbst: {0}. Das Programm muss dann laufen.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>&quot;{name}&quot; cannot be a folder name: use letters, digits, - and _.</source>
        <translation>&quot;{name}&quot; kann kein Ordnername sein: nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>At least one class must mean OK.</source>
        <translation>Mindestens eine Klasse muss OK bedeuten.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>Geben Sie dem Produkt einen Namen.</translation>
    </message>
    <message>
        <source>There is already a product of this name.</source>
        <translation>Es gibt schon ein Produkt mit diesem Namen.</translation>
    </message>
    <message>
        <source>Two classes are called {name}: rename one.</source>
        <translation>Zwei Klassen heißen {name}: eine umbenennen.</translation>
    </message>
</context>
<context>
    <name>ProductSettings</name>
    <message>
        <source>New product…</source>
        <translation>Neues Produkt…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <source>✓ {name} is open</source>
        <translation>✓ {name} ist geöffnet</translation>
    </message>
</context>
<context>
    <name>PromoteQuestion</name>
    <message>
        <source>Do not</source>
        <translation>Nicht tun</translation>
    </message>
    <message>
        <source>It was never compared with the active model.</source>
        <translation>Es wurde nie mit dem aktiven Modell verglichen.</translation>
    </message>
    <message>
        <source>It would be unsure of {0} of {1} parts.</source>
        <translation>Bei {0} von {1} Teilen wäre es unsicher.</translation>
    </message>
    <message>
        <source>Make it active anyway</source>
        <translation>Trotzdem aktiv machen</translation>
    </message>
    <message>
        <source>Make it the active model</source>
        <translation>Zum aktiven Modell machen</translation>
    </message>
    <message>
        <source>Nobody knows whether it misses more defects. A training on the page Train measures its candidate on pictures that neither model has seen.</source>
        <translation>Niemand weiß, ob es mehr Fehler übersieht. Ein Training auf der Seite Training misst seinen Kandidaten an Bildern, die keines der beiden Modelle gesehen hat.</translation>
    </message>
    <message>
        <source>The locked test speaks against it.</source>
        <translation>Der gesperrte Test spricht dagegen.</translation>
    </message>
    <message>
        <source>{0} of {1} defective parts would pass, {2} of {3} good ones would be rejected.</source>
        <translation>{0} von {1} fehlerhaften Teilen würden durchgehen, {2} von {3} guten würden ausgesondert.</translation>
    </message>
    <message>
        <source>{0} of {1} defective parts would pass.</source>
        <translation>{0} von {1} fehlerhaften Teilen würden durchgehen.</translation>
    </message>
    <message>
        <source>{2} of {3} good parts would be rejected.</source>
        <translation>{2} von {3} guten Teilen würden aussortiert.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Pictures to review</source>
        <translation>Bilder zur Durchsicht</translation>
    </message>
</context>
<context>
    <name>QuickLearner</name>
    <message>
        <source>The active model is already what the answers teach.</source>
        <translation>Das aktive Modell ist schon das, was die Antworten lehren.</translation>
    </message>
    <message>
        <source>The new model inspects now.</source>
        <translation>Das neue Modell prüft jetzt.</translation>
    </message>
    <message>
        <source>The new model inspects now. The old one stays: Models, Roll back.</source>
        <translation>Jetzt prüft das neue Modell. Das alte bleibt: Modelle, Zurück zum vorigen.</translation>
    </message>
    <message>
        <source>learnt at once from {0} pictures</source>
        <translation>sofort gelernt aus {0} Bildern</translation>
    </message>
</context>
<context>
    <name>QuickOfferCard</name>
    <message>
        <source>A first model from {0} good pictures is ready: of {1} others it would reject {2} and be unsure of {3}.</source>
        <translation>Ein erstes Modell aus {0} guten Bildern ist fertig: Von {1} anderen würde es {2} ablehnen und bei {3} unsicher sein.</translation>
    </message>
    <message>
        <source>A first model is ready. There is no locked test picture yet.</source>
        <translation>Ein erstes Modell ist bereit. Es gibt noch kein gesperrtes Testbild.</translation>
    </message>
    <message>
        <source>A first model is ready: escapes {0} of {1}, overkill {2} of {3}, unsure {4}.</source>
        <translation>Ein erstes Modell ist bereit: Schlupf {0} von {1}, Pseudoausschuss {2} von {3}, unsicher {4}.</translation>
    </message>
    <message>
        <source>A first model is ready: escapes {0} of {1}, unsure {2}; overkill cannot be measured yet.</source>
        <translation>Ein erstes Modell ist fertig: Schlupf {0} von {1}, unsicher {2}; Pseudoausschuss lässt sich noch nicht messen.</translation>
    </message>
    <message>
        <source>A first model is ready: overkill {0} of {1}, unsure {2}; escapes cannot be measured yet.</source>
        <translation>Ein erstes Modell ist fertig: Pseudoausschuss {0} von {1}, unsicher {2}; Schlupf lässt sich noch nicht messen.</translation>
    </message>
    <message>
        <source>A full training is planned for {0}: see the page Train.</source>
        <translation>Ein volles Training ist für {0} geplant: siehe Seite Training.</translation>
    </message>
    <message>
        <source>A full training with the recipe and settings of the last one.</source>
        <translation>Ein volles Training mit Rezept und Einstellungen des letzten.</translation>
    </message>
    <message>
        <source>A new model is ready. There is no locked test picture yet.</source>
        <translation>Ein neues Modell ist fertig. Es gibt noch kein gesperrtes Testbild.</translation>
    </message>
    <message>
        <source>Checking that the file says what was learnt</source>
        <translation>Prüft, ob die Datei sagt, was gelernt wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Escapes {0} → {1} of {2}, unsure {3} → {4}; overkill cannot be measured yet</source>
        <translation>Schlupf {0} → {1} von {2}, unsicher {3} → {4}; Pseudoausschuss lässt sich noch nicht messen</translation>
    </message>
    <message>
        <source>Getting ready to learn at once…</source>
        <translation>Bereitet das sofortige Lernen vor …</translation>
    </message>
    <message>
        <source>It has learnt from good parts alone and only says what is unlike them.</source>
        <translation>Es hat nur von guten Teilen gelernt und sagt nur, was ihnen nicht gleicht.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning at once</source>
        <translation>Sofort lernen</translation>
    </message>
    <message>
        <source>Learning your correction…</source>
        <translation>Lernt Ihre Korrektur …</translation>
    </message>
    <message>
        <source>Left out because the file is gone: {0}.</source>
        <translation>Weggelassen, weil die Datei nicht mehr da ist: {0}.</translation>
    </message>
    <message>
        <source>Looking at pictures that are new</source>
        <translation>Sieht neue Bilder an</translation>
    </message>
    <message>
        <source>Looking which pictures show the same part</source>
        <translation>Sucht Bilder desselben Teils</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Aktiv machen</translation>
    </message>
    <message>
        <source>Make it active anyway…</source>
        <translation>Trotzdem aktiv machen …</translation>
    </message>
    <message>
        <source>Measuring on the locked test pictures</source>
        <translation>Misst an den gesperrten Testbildern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Nothing was trained yet: choose a recipe on the page Train, and train or plan it there.</source>
        <translation>Es wurde noch nichts trainiert: auf der Seite Training ein Rezept wählen und dort trainieren oder planen.</translation>
    </message>
    <message>
        <source>Overkill {0} → {1} of {2}, unsure {3} → {4}; escapes cannot be measured yet</source>
        <translation>Pseudoausschuss {0} → {1} von {2}, unsicher {3} → {4}; Schlupf lässt sich noch nicht messen</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
        <source>Retrain tonight</source>
        <translation>Heute Nacht neu trainieren</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Training: {0}</translation>
    </message>
    <message>
        <source>What the candidate says about the locked test pictures</source>
        <translation>Was der Kandidat zu den gesperrten Testbildern sagt</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Schreibt die Modelldatei</translation>
    </message>
    <message>
        <source>Your picture ({label}) went to the locked test: it measures and is not learnt from. It would be {verdict}.</source>
        <translation>Ihr Bild ({label}) kam in den gesperrten Test: mit ihm wird gemessen, nicht gelernt. Es wäre {verdict}.</translation>
    </message>
    <message>
        <source>Your picture ({label}) would now be {verdict}.</source>
        <translation>Ihr Bild ({label}) wäre jetzt {verdict}.</translation>
    </message>
    <message>
        <source>{0} fixed, {1} newly wrong</source>
        <translation>{0} berichtigt, {1} neu falsch</translation>
    </message>
    <message>
        <source>{0} fixed, {1} newly wrong, escapes {2} → {3} of {4}, overkill {5} → {6} of {7}</source>
        <translation>{0} berichtigt, {1} neu falsch, Schlupf {2} → {3} von {4}, Pseudoausschuss {5} → {6} von {7}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>defect score {score:.2f}, limit {limit:.2f}</source>
        <translation>Score {score:.2f}, Grenze {limit:.2f}</translation>
    </message>
    <message>
        <source>no model is active</source>
        <translation>kein Modell ist aktiv</translation>
    </message>
    <message>
        <source>no picture from the source</source>
        <translation>kein Bild von der Quelle</translation>
    </message>
    <message>
        <source>score {score:.2f} lies between {low:.2f} and {high:.2f}</source>
        <translation>Score {score:.2f} liegt zwischen {low:.2f} und {high:.2f}</translation>
    </message>
    <message>
        <source>score {score:.2f}, but no region over {area_limit} px</source>
        <translation>Score {score:.2f}, aber keine Region über {area_limit} px</translation>
    </message>
    <message>
        <source>the camera or the part has moved</source>
        <translation>die Kamera oder das Teil hat sich bewegt</translation>
    </message>
    <message>
        <source>the picture is not sharp</source>
        <translation>das Bild ist nicht scharf</translation>
    </message>
    <message>
        <source>the picture is too bright</source>
        <translation>das Bild ist zu hell</translation>
    </message>
    <message>
        <source>the picture is too dark</source>
        <translation>das Bild ist zu dunkel</translation>
    </message>
    <message>
        <source>the picture is {age_ms:.0f} ms old</source>
        <translation>das Bild ist {age_ms:.0f} ms alt</translation>
    </message>
    <message>
        <source>the picture size has changed to {width} × {height}</source>
        <translation>die Bildgröße ist jetzt {width} × {height}</translation>
    </message>
    <message>
        <source>the same picture comes again and again</source>
        <translation>dasselbe Bild kommt immer wieder</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}</source>
        <translation>{class_name} {score:.2f}, Grenze {limit:.2f}</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px</source>
        <translation>{class_name} {score:.2f}, Grenze {limit:.2f}, {area_px} px</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px of at least {area_limit}</source>
        <translation>{class_name} {score:.2f}, Grenze {limit:.2f}, {area_px} px von mindestens {area_limit}</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>85 % of 20 pictures: all 10 flawed found, 7 of 10 flawless kept</source>
        <translation>85 % von 20 Bildern: alle 10 fehlerhaften gefunden, 7 von 10 fehlerfreien behalten</translation>
    </message>
    <message>
        <source>86.0 % of leather pictures in the right one of six classes</source>
        <translation>86.0 % der Lederbilder in der richtigen von sechs Klassen</translation>
    </message>
    <message>
        <source>86.9 % accuracy of the gate at a limit of 0.01 on Severstal strips</source>
        <translation>86.9 % Trefferquote des Tors bei einer Grenze von 0.01 an Severstal-Streifen</translation>
    </message>
    <message>
        <source>98.7 % accuracy on 715 pictures of pump impellers</source>
        <translation>98.7 % Trefferquote an 715 Bildern von Pumpenlaufrädern</translation>
    </message>
    <message>
        <source>A small network lets clean strips pass; only the others are searched pixel by pixel. For wide pictures of which most are good. Needs masks of the defective ones; from some tens of them.</source>
        <translation>Ein kleines Netz lässt saubere Streifen durch; nur die anderen werden Punkt für Punkt abgesucht. Für breite Bilder, von denen die meisten gut sind. Braucht Masken der fehlerhaften; ab einigen Dutzend.</translation>
    </message>
    <message>
        <source>An official Keras file without top that fits the network; it makes the model far more accurate. Any other file is refused unopened.</source>
        <translation>Eine offizielle Keras-Datei ohne top, die zum Netz passt; sie macht das Modell viel genauer. Jede andere Datei wird ungeöffnet abgelehnt.</translation>
    </message>
    <message>
        <source>As the height.</source>
        <translation>Wie die Höhe.</translation>
    </message>
    <message>
        <source>Auto: grey when all pictures are grey.</source>
        <translation>Auto: grau, wenn alle Bilder grau sind.</translation>
    </message>
    <message>
        <source>Average precision 97.9 % on KolektorSDD, 1 false alarm and 2 misses in 399 pictures</source>
        <translation>Mittlere Genauigkeit 97.9 % auf KolektorSDD, 1 Fehlalarm und 2 übersehene in 399 Bildern</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Below this on the validation pictures no candidate is offered; published 0.75.</source>
        <translation>Darunter an den Validierungsbildern wird kein Kandidat angeboten; veröffentlicht 0.75.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Casting CNN (whole pictures)</source>
        <translation>Casting-CNN (ganze Bilder)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Contour: the published chain. Edges: without its last step. None: the grey picture. Texture: the picture itself and texture statistics, far more accurate on surfaces.</source>
        <translation>contour: die veröffentlichte Kette. edges: ohne ihren letzten Schritt. none: das graue Bild. texture: das Bild selbst und Texturstatistik, auf Flächen viel genauer.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast raised or lowered at random by up to this fraction.</source>
        <translation>Kontrast zufällig um bis zu diesen Bruchteil erhöht oder gesenkt.</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>End to end: the weight moves from the mask to the decision. Two stages: first the mask, then the decision alone.</source>
        <translation>End to end: das Gewicht wandert von der Maske zur Entscheidung. Two stages: erst die Maske, dann allein die Entscheidung.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Fetch the weights</source>
        <translation>Gewichte holen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finds small defects on large parts and shows where they are. Needs masks for at least some of the defective pictures; from about 20 defective pictures.</source>
        <translation>Findet kleine Fehler auf großen Teilen und zeigt, wo sie sind. Braucht Masken für wenigstens einige der fehlerhaften Bilder; ab etwa 20 fehlerhaften Bildern.</translation>
    </message>
    <message>
        <source>Free layers</source>
        <translation>Freie Schichten</translation>
    </message>
    <message>
        <source>Gate limit</source>
        <translation>Grenze des Tors</translation>
    </message>
    <message>
        <source>Half of the pairs turned by 90 degrees; for defects in any direction.</source>
        <translation>Die Hälfte der Paare um 90 Grad gedreht; für Fehler in jeder Richtung.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>How many of the last of the 8 layers learn. Fewer for few pictures; with 0 only the head learns.</source>
        <translation>Wie viele der letzten von 8 Schichten lernen. Weniger bei wenigen Bildern; bei 0 lernt nur der Kopf.</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet-Gewichte</translation>
    </message>
    <message>
        <source>In pixels, rounded to eights; 0 keeps the picture&apos;s shape at about 180,000 pixels. Larger for defects of few pixels.</source>
        <translation>In Bildpunkten, auf Achter gerundet; 0 behält die Form des Bildes bei etwa 180.000 Punkten. Größer für Fehler aus wenigen Punkten.</translation>
    </message>
    <message>
        <source>In pixels; 0 takes 1600, or 800 for the light variant.</source>
        <translation>In Bildpunkten; 0 nimmt 1600, oder 800 bei der leichten Variante.</translation>
    </message>
    <message>
        <source>In pixels; 0 takes 256, or 128 for the light variant.</source>
        <translation>In Bildpunkten; 0 nimmt 256, oder 128 bei der leichten Variante.</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>Eingabehöhe</translation>
    </message>
    <message>
        <source>Input pixels by which marked defects are widened when the outline is dilated.</source>
        <translation>Um so viele Eingabepunkte werden markierte Fehler verbreitert, wenn der Umriss verbreitert ist.</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>Eingabebreite</translation>
    </message>
    <message>
        <source>Judge all eight views</source>
        <translation>Alle acht Ansichten beurteilen</translation>
    </message>
    <message>
        <source>Large: as published, hours on a PC without graphics card. Mobile: the smaller NASNet. Light: a small network on texture statistics, minutes.</source>
        <translation>large: wie veröffentlicht, Stunden auf einem PC ohne Grafikkarte. mobile: das kleinere NASNet. light: ein kleines Netz auf Texturstatistik, Minuten.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learns faster and holds better on new parts. Off as published.</source>
        <translation>Lernt schneller und hält besser an neuen Teilen. Aus wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Learns from picture labels alone, no masks. A good first choice for parts that always lie in the same place; from about 100 pictures a class.</source>
        <translation>Lernt allein aus Klassen der Bilder, ohne Masken. Eine gute erste Wahl für Teile, die immer an derselben Stelle liegen; ab etwa 100 Bildern je Klasse.</translation>
    </message>
    <message>
        <source>Leather NASNet (textures, many classes)</source>
        <translation>Leder-NASNet (Texturen, viele Klassen)</translation>
    </message>
    <message>
        <source>Leather filters (contours)</source>
        <translation>Lederfilter (Konturen)</translation>
    </message>
    <message>
        <source>Light direction</source>
        <translation>Lichtrichtung</translation>
    </message>
    <message>
        <source>Light: for PCs with two cores. Published: ResNet50 and ResUNet 16-32-64-128-256, hours to train without a GPU.</source>
        <translation>light: für PCs mit zwei Kernen. published: ResNet50 und ResUNet 16-32-64-128-256, Stunden ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Light: the mean over the picture&apos;s mirrored and turned forms; more accurate, eight times the work. Off where the direction matters.</source>
        <translation>light: Mittel über die gespiegelten und gedrehten Formen des Bildes; genauer, achtfache Arbeit. Aus, wo die Richtung zählt.</translation>
    </message>
    <message>
        <source>Loss of the mask</source>
        <translation>Verlust der Maske</translation>
    </message>
    <message>
        <source>Made brighter or darker at random by up to this fraction.</source>
        <translation>Zufällig um bis zu diesen Bruchteil heller oder dunkler.</translation>
    </message>
    <message>
        <source>Median radius</source>
        <translation>Medianradius</translation>
    </message>
    <message>
        <source>Minimum accuracy</source>
        <translation>Mindest-Trefferquote</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirrored at random.</source>
        <translation>Zufällig gespiegelt.</translation>
    </message>
    <message>
        <source>Mirrored at random. Off when left and right matter.</source>
        <translation>Zufällig gespiegelt. Aus, wenn links und rechts zählen.</translation>
    </message>
    <message>
        <source>Most passes over the pictures; it stops earlier when nothing improves.</source>
        <translation>Höchstzahl der Durchgänge durch die Bilder; es hört früher auf, wenn nichts besser wird.</translation>
    </message>
    <message>
        <source>Moved at random by up to this fraction of the size.</source>
        <translation>Zufällig um bis zu diesen Bruchteil der Größe verschoben.</translation>
    </message>
    <message>
        <source>NASNet stops after this many epochs without a better state.</source>
        <translation>NASNet hört nach so vielen Durchgängen ohne besseren Stand auf.</translation>
    </message>
    <message>
        <source>NASNet with ImageNet weights uses a tenth of it. Smaller when the loss jumps.</source>
        <translation>NASNet mit ImageNet-Gewichten nimmt ein Zehntel davon. Kleiner, wenn der Verlust springt.</translation>
    </message>
    <message>
        <source>NASNet: made brighter or darker at random by up to this fraction.</source>
        <translation>NASNet: zufällig um bis zu diesen Bruchteil heller oder dunkler.</translation>
    </message>
    <message>
        <source>NASNet: mirrored at random.</source>
        <translation>NASNet: zufällig gespiegelt.</translation>
    </message>
    <message>
        <source>NASNet: moved at random by up to this fraction of the size.</source>
        <translation>NASNet: zufällig um bis zu diesen Bruchteil der Größe verschoben.</translation>
    </message>
    <message>
        <source>NASNet: passes over the pictures; published 45. Light needs none.</source>
        <translation>NASNet: Durchgänge durch die Bilder; veröffentlicht 45. light braucht keine.</translation>
    </message>
    <message>
        <source>NASNet: scaled at random by up to this fraction.</source>
        <translation>NASNet: zufällig um bis zu diesen Bruchteil vergrößert oder verkleinert.</translation>
    </message>
    <message>
        <source>NASNet: turned at random by up to this many degrees.</source>
        <translation>NASNet: zufällig um bis zu so viele Grad gedreht.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Normalise batches</source>
        <translation>Batches normalisieren</translation>
    </message>
    <message>
        <source>One side made brighter at random, as if the lamp had moved.</source>
        <translation>Eine Seite zufällig heller, als hätte sich die Lampe bewegt.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Overkill allowed</source>
        <translation>Erlaubter Pseudoausschuss</translation>
    </message>
    <message>
        <source>Pairs of a defective and a good picture to learn from. More for many classes or faint defects.</source>
        <translation>Paare aus einem fehlerhaften und einem guten Bild zum Lernen. Mehr bei vielen Klassen oder schwachen Fehlern.</translation>
    </message>
    <message>
        <source>Passes over the defective strips, for gate and segmentation each.</source>
        <translation>Durchgänge durch die fehlerhaften Streifen, je für Tor und Segmentierung.</translation>
    </message>
    <message>
        <source>Passes over the pictures; published 20. Texture needs none.</source>
        <translation>Durchgänge durch die Bilder; veröffentlicht 20. texture braucht keine.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels.</source>
        <translation>Bilder werden Quadrate mit dieser Kante, in Bildpunkten.</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels. Small sizes blur fine defects.</source>
        <translation>Bilder werden Quadrate mit dieser Kante, in Bildpunkten. Kleine Größen verwischen feine Fehler.</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels; published 227.</source>
        <translation>Bilder werden Quadrate mit dieser Kante, in Bildpunkten; veröffentlicht 227.</translation>
    </message>
    <message>
        <source>Pictures per step.</source>
        <translation>Bilder je Schritt.</translation>
    </message>
    <message>
        <source>Pictures per step. Smaller needs less memory.</source>
        <translation>Bilder je Schritt. Kleiner braucht weniger Speicher.</translation>
    </message>
    <message>
        <source>Pooled: mean and maximum before the dense layer; holds better on new parts and makes a small file. Published: flattened as in the publication.</source>
        <translation>pooled: Mittel und Maximum vor der letzten Schicht; hält besser an neuen Teilen und gibt eine kleine Datei. published: wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Power of the loss; lower looks more at what is nearly right.</source>
        <translation>Potenz des Verlusts; niedriger achtet mehr auf das fast Richtige.</translation>
    </message>
    <message>
        <source>Published 0.0004. Smaller when the loss jumps.</source>
        <translation>Veröffentlicht 0.0004. Kleiner, wenn der Verlust springt.</translation>
    </message>
    <message>
        <source>Published: 15 million parameters, for training on a graphics card; some 0.3 s a picture on two cores.</source>
        <translation>published: 15 Millionen Parameter, zum Training auf einer Grafikkarte; etwa 0.3 s je Bild auf zwei Kernen.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Quick tuned (whole pictures)</source>
        <translation>Sofortlernen, feinabgestimmt (ganze Bilder)</translation>
    </message>
    <message>
        <source>Rare classes count as much as frequent ones.</source>
        <translation>Seltene Klassen zählen so viel wie häufige.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Scaled at random by up to this fraction.</source>
        <translation>Zufällig um bis zu diesen Bruchteil vergrößert oder verkleinert.</translation>
    </message>
    <message>
        <source>Segmentation and decision (marks the defect)</source>
        <translation>Segmentierung und Entscheidung (markiert den Fehler)</translation>
    </message>
    <message>
        <source>Share of pictures that are made from a good one and a patch of another, with its defect for the defective half. 0 when a defect only makes sense where it was.</source>
        <translation>Anteil der Bilder, die aus einem guten und einem Stück eines anderen gemacht werden, für die fehlerhafte Hälfte mit dessen Fehler. 0, wenn ein Fehler nur dort Sinn hat, wo er war.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Smaller when the loss jumps.</source>
        <translation>Kleiner, wenn der Verlust springt.</translation>
    </message>
    <message>
        <source>Smaller when the loss jumps; 0.0005 for the published network.</source>
        <translation>Kleiner, wenn der Verlust springt; 0.0005 für das veröffentlichte Netz.</translation>
    </message>
    <message>
        <source>Smoothing before the edges, in pixels; 0 for none. Small where defects are small. Not used by texture.</source>
        <translation>Glättung vor den Kanten, in Bildpunkten; 0 für keine. Klein, wo Fehler klein sind. Bei texture nicht benutzt.</translation>
    </message>
    <message>
        <source>Smooths the picture, brings out edges and contours, and lets a small network judge them. For defects that are lines and holes; with its setting “texture” for whole surfaces.</source>
        <translation>Glättet das Bild, hebt Kanten und Konturen hervor und lässt ein kleines Netz urteilen. Für Fehler, die Linien und Löcher sind; mit der Einstellung „texture“ für ganze Flächen.</translation>
    </message>
    <message>
        <source>Steel cascade (marks the defect, fast on good parts)</source>
        <translation>Stahlkaskade (markiert den Fehler, schnell bei guten Teilen)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better state.</source>
        <translation>Aufhören nach so vielen Durchgängen ohne besseren Stand.</translation>
    </message>
    <message>
        <source>Strips per step. Smaller needs less memory.</source>
        <translation>Streifen je Schritt. Kleiner braucht weniger Speicher.</translation>
    </message>
    <message>
        <source>Strips with a lower gate score pass without a search. It is lowered by itself where a known defect would slip; 0 searches all.</source>
        <translation>Streifen mit niedrigerem Tor-Score gehen ohne Suche durch. Sie sinkt von selbst, wo ein bekannter Fehler durchginge; 0 sucht alle ab.</translation>
    </message>
    <message>
        <source>Tells textures and surface defects of many kinds apart from picture labels alone. The light variant trains in minutes; the published sizes want a graphics card.</source>
        <translation>Unterscheidet Texturen und Oberflächenfehler vieler Arten allein aus Klassen der Bilder. Die leichte Variante trainiert in Minuten; die veröffentlichten Größen wollen eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Texture: the limit goes so low that up to this share of good parts is rejected, so that fewer defects slip.</source>
        <translation>texture: die Grenze geht so tief, dass bis zu diesem Anteil guter Teile ausgesondert wird, damit weniger Fehler durchgehen.</translation>
    </message>
    <message>
        <source>Texture: the mean over the picture&apos;s mirrored and turned forms; more accurate, eight times the work.</source>
        <translation>texture: Mittel über die gespiegelten und gedrehten Formen des Bildes; genauer, achtfache Arbeit.</translation>
    </message>
    <message>
        <source>Texture: the official Keras file of MobileNet 0.25 without top; with it the model is more accurate. Any other file is refused unopened.</source>
        <translation>texture: die offizielle Keras-Datei von MobileNet 0.25 ohne top; mit ihr ist das Modell genauer. Jede andere Datei wird ungeöffnet abgelehnt.</translation>
    </message>
    <message>
        <source>Texture: without a file, fetch the weights from the Keras project&apos;s server. The only time that training uses the network.</source>
        <translation>texture: ohne Datei die Gewichte vom Server des Keras-Projekts holen. Nur dann benutzt das Training das Netzwerk.</translation>
    </message>
    <message>
        <source>The inside of a marked defect counts more than its inexact border.</source>
        <translation>Das Innere eines markierten Fehlers zählt mehr als sein ungenauer Rand.</translation>
    </message>
    <message>
        <source>The network of learning at once, its last layers trained on. From picture labels alone, no masks; from about 100 pictures a class. Compare it with what learning at once offers: it is not always better.</source>
        <translation>Das Netz des Sofortlernens, dessen letzte Schichten weiterlernen. Allein aus Klassen der Bilder, ohne Masken; ab etwa 100 Bildern je Klasse. Vergleichen Sie es mit dem, was das Sofortlernen anbietet: Es ist nicht immer besser.</translation>
    </message>
    <message>
        <source>The publication compared cross entropy and mean squared error; overlap also counts how much of a defect is covered.</source>
        <translation>Die Veröffentlichung verglich cross entropy und mean squared error; overlap zählt auch, wie viel eines Fehlers bedeckt ist.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>Verpflanzen</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees.</source>
        <translation>Zufällig um bis zu so viele Grad gedreht.</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees. 0 for parts whose orientation matters.</source>
        <translation>Zufällig um bis zu so viele Grad gedreht. 0 für Teile, deren Lage zählt.</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees; 180 for parts that may lie in any direction.</source>
        <translation>Zufällig um bis zu so viele Grad gedreht; 180 für Teile, die in jeder Richtung liegen können.</translation>
    </message>
    <message>
        <source>Tversky alpha</source>
        <translation>Tversky alpha</translation>
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
        <translation>Inneres gewichten</translation>
    </message>
    <message>
        <source>Weight of missed pixels; higher marks more.</source>
        <translation>Gewicht übersehener Punkte; höher markiert mehr.</translation>
    </message>
    <message>
        <source>Weight of the cross entropy in the loss; 0 is the published loss.</source>
        <translation>Gewicht der Kreuzentropie im Verlust; 0 ist der veröffentlichte Verlust.</translation>
    </message>
    <message>
        <source>Weight of wrongly marked pixels; higher marks less.</source>
        <translation>Gewicht falsch markierter Punkte; höher markiert weniger.</translation>
    </message>
    <message>
        <source>What the network shall draw: the mask as marked, widened, or the box around it, upright or turned.</source>
        <translation>Was das Netz zeichnen soll: die Maske wie markiert, verbreitert, oder das Rechteck darum, aufrecht oder gedreht.</translation>
    </message>
    <message>
        <source>Widen masks</source>
        <translation>Masken verbreitern</translation>
    </message>
    <message>
        <source>Without a file, fetch the weights from the Keras project&apos;s server. The only time that training uses the network.</source>
        <translation>Ohne Datei die Gewichte vom Server des Keras-Projekts holen. Nur dann benutzt das Training das Netzwerk.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom and crop</source>
        <translation>Zoom und Ausschnitt</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking the trainer for its recipes…</source>
        <translation>Der Trainer wird nach seinen Rezepten gefragt…</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Published: {0}</source>
        <translation>Veröffentlicht: {0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Set every value back to the recipe&apos;s own.</source>
        <translation>Jeden Wert auf die Vorgabe des Rezepts zurücksetzen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show augmentation</source>
        <translation>Augmentierung zeigen</translation>
    </message>
    <message>
        <source>The dataset is empty: there is no picture to show it on.</source>
        <translation>Der Datensatz ist leer: es gibt kein Bild, an dem es sich zeigen ließe.</translation>
    </message>
    <message>
        <source>What these settings do to pictures of the dataset</source>
        <translation>Was diese Werte mit Bildern des Datensatzes machen</translation>
    </message>
    <message>
        <source>all at their defaults</source>
        <translation>alle auf Vorgabe</translation>
    </message>
    <message>
        <source>changed ones are bold</source>
        <translation>geänderte sind fett</translation>
    </message>
</context>
<context>
    <name>RecipeCatalog</name>
    <message>
        <source>The trainer cannot be started: {0}</source>
        <translation>Der Trainer kann nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>The trainer cannot list its recipes: {0}</source>
        <translation>Der Trainer kann seine Rezepte nicht nennen: {0}</translation>
    </message>
    <message>
        <source>The trainer does not answer when asked for its recipes.</source>
        <translation>Der Trainer antwortet nicht, wenn er nach seinen Rezepten gefragt wird.</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>er sagt nichts</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A model judged {judged} of {frames} frames: {ok} OK, {ng} NG, {check} CHECK.</source>
        <translation>Ein Modell hat {judged} von {frames} Bildern beurteilt: {ok} OK, {ng} NG, {check} CHECK.</translation>
    </message>
    <message>
        <source>A model may have learned from these very pictures, which flatters it: the report of its training measures it on pictures it has not learned from.</source>
        <translation>Ein Modell kann aus genau diesen Bildern gelernt haben, das schmeichelt ihm: Der Bericht seines Trainings misst es an Bildern, aus denen es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>A part counts by its worst verdict.</source>
        <translation>Ein Teil zählt nach seinem schlechtesten Urteil.</translation>
    </message>
    <message>
        <source>A trouble lasts until the next verdict without it. A source without pictures gives one verdict only.</source>
        <translation>Eine Störung dauert bis zum nächsten Urteil ohne sie. Eine Quelle ohne Bilder gibt nur ein Urteil.</translation>
    </message>
    <message>
        <source>Below each rate stands its 95 % interval (Wilson), below kappa that of Fleiss, Cohen and Everitt; without a single disagreement no interval of kappa can be estimated. The grade goes by the rates alone: few pictures prove little, whatever it says.</source>
        <translation>Unter jeder Rate steht ihr 95-%-Intervall (Wilson), unter Kappa das von Fleiss, Cohen und Everitt; ohne eine einzige Abweichung lässt sich für Kappa kein Intervall schätzen. Die Note folgt allein den Raten: Wenige Bilder beweisen wenig, was immer sie sagt.</translation>
    </message>
    <message>
        <source>Between appraisers</source>
        <translation>Zwischen den Prüfern</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Centre line {centre}; limits at three standard deviations of a binomial share (p-chart).</source>
        <translation>Mittellinie {centre}; Grenzen bei drei Standardabweichungen eines binomialen Anteils (p-Karte).</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Each appraiser against the reference</source>
        <translation>Jeder Prüfer gegen die Referenz</translation>
    </message>
    <message>
        <source>Effectiveness: right decisions, OK or NG, of all. Miss: a defect called OK. False alarm: a good picture called NG. Kappa: agreement about OK and NG beyond chance; above 0.75 good, below 0.40 poor. Same class: answers that name the very class. Same again: pictures that were judged more than once, always in the same way. “Not sure”, and CHECK of a model, is no decision and counts nowhere else.</source>
        <translation>Wirksamkeit: richtige Entscheidungen, OK oder NG, von allen. Übersehen: ein Fehler, der OK genannt wurde. Fehlalarm: ein gutes Bild, das NG genannt wurde. Kappa: Übereinstimmung über OK und NG jenseits des Zufalls; über 0.75 gut, unter 0.40 schlecht. Gleiche Klasse: Antworten, die genau die Klasse nennen. Wieder gleich: Bilder, die mehr als einmal und immer gleich beurteilt wurden. „Nicht sicher“, und CHECK eines Modells, ist keine Entscheidung und zählt sonst nirgends.</translation>
    </message>
    <message>
        <source>Every blind answer is in {table}, beside this page.</source>
        <translation>Jede blinde Antwort steht in {table}, neben dieser Seite.</translation>
    </message>
    <message>
        <source>Every verdict is in {table}, the figures of this page are in {figures}, beside it.</source>
        <translation>Jedes Urteil steht in {table}, die Zahlen dieser Seite in {figures}, daneben.</translation>
    </message>
    <message>
        <source>It needs {size} parts.</source>
        <translation>Dazu braucht es {size} Teile.</translation>
    </message>
    <message>
        <source>Limits need {count} points.</source>
        <translation>Grenzen brauchen {count} Punkte.</translation>
    </message>
    <message>
        <source>Limits of the AIAG manual Measurement Systems Analysis, 4th edition: acceptable from 90 % effectiveness with at most 2 % misses and 5 % false alarms, marginal from 80 % with at most 5 % and 10 %.</source>
        <translation>Grenzen des AIAG-Handbuchs Measurement Systems Analysis, 4. Auflage: annehmbar ab 90 % Wirksamkeit bei höchstens 2 % Übersehenem und 5 % Fehlalarmen, grenzwertig ab 80 % bei höchstens 5 % und 10 %.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>NG parts</source>
        <translation>NG-Teile</translation>
    </message>
    <message>
        <source>NG share over time</source>
        <translation>NG-Anteil im Verlauf</translation>
    </message>
    <message>
        <source>No part was NG.</source>
        <translation>Kein Teil war NG.</translation>
    </message>
    <message>
        <source>No point lies outside its limits.</source>
        <translation>Kein Punkt liegt außerhalb seiner Grenzen.</translation>
    </message>
    <message>
        <source>No trouble with the picture.</source>
        <translation>Keine Störung des Bildes.</translation>
    </message>
    <message>
        <source>No two of them have judged the same picture.</source>
        <translation>Keine zwei von ihnen haben dasselbe Bild beurteilt.</translation>
    </message>
    <message>
        <source>No verdict in the chosen time</source>
        <translation>Kein Urteil in der gewählten Zeit</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>One point for {size} parts or more, in the order of time.</source>
        <translation>Ein Punkt für {size} Teile oder mehr, in zeitlicher Folge.</translation>
    </message>
    <message>
        <source>Reference: the class that held in the dataset when the picture was shown; what was answered blind changes nothing there. Whoever gave that class agrees with their own answer only: such answers are counted under the name.</source>
        <translation>Referenz: die Klasse, die im Datensatz galt, als das Bild gezeigt wurde; was blind geantwortet wurde, ändert dort nichts. Wer diese Klasse gegeben hat, stimmt nur mit der eigenen Antwort überein: Solche Antworten sind unter dem Namen gezählt.</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Schichtbericht</translation>
    </message>
    <message>
        <source>The dataset when this was written: {count} pictures, journal line {line}, {hash}.</source>
        <translation>Der Datensatz, als dies geschrieben wurde: {count} Bilder, Journalzeile {line}, {hash}.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}; all are in the table file.</source>
        <translation>Die neuesten {shown} von {count}; alle stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>The true yield lies between {low} and {high} (95 %, Wilson).</source>
        <translation>Die wahre Ausbeute liegt zwischen {low} und {high} (95 %, Wilson).</translation>
    </message>
    <message>
        <source>Time to judge a frame: half within {half} ms, 95 % within {most} ms.</source>
        <translation>Zeit für ein Urteil: die Hälfte in {half} ms, 95 % in {most} ms.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>What was done to the models</source>
        <translation>Was mit den Modellen geschah</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>annehmbar</translation>
    </message>
    <message>
        <source>and {count} more; all points are in {figures}</source>
        <translation>und {count} weitere; alle Punkte stehen in {figures}</translation>
    </message>
    <message>
        <source>appraiser</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>by AIAG limits</source>
        <translation>nach AIAG-Grenzen</translation>
    </message>
    <message>
        <source>called</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>decision rule</source>
        <translation>Entscheidungsregel</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>Fehlalarmrate</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>judged at</source>
        <translation>beurteilt um</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>learned from snapshot</source>
        <translation>gelernt aus Schnappschuss</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>aktiv gemacht</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>grenzwertig</translation>
    </message>
    <message>
        <source>miss rate</source>
        <translation>Rate Übersehenes</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>Modell {model}</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>one</source>
        <translation>der eine</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>pictures both decided</source>
        <translation>von beiden entschiedene Bilder</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>zurück zu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>same again</source>
        <translation>wieder gleich</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>der andere</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>nicht annehmbar</translation>
    </message>
    <message>
        <source>unfit to judge</source>
        <translation>nicht beurteilbar</translation>
    </message>
    <message>
        <source>verdict and why</source>
        <translation>Urteil und Grund</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>geschrieben {when}</translation>
    </message>
    <message>
        <source>written {when} by {who}</source>
        <translation>geschrieben {when} von {who}</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>{count} known pictures judged blind, {first} to {last}</source>
        <translation>{count} bekannte Bilder blind beurteilt, {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} of their own labels</source>
        <translation>{count} eigene Antworten</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{time}: {ng} of {parts} parts NG, outside its limits {low} to {high}</source>
        <translation>{time}: {ng} von {parts} Teilen NG, außerhalb der Grenzen {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Stored as {label}, because you marked it.</source>
        <translation>Gespeichert als {label}, weil Sie es markiert haben.</translation>
    </message>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>Die Antwort konnte nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>{count} pictures are {label} now · {key} takes it back</source>
        <translation>{count} Bilder sind jetzt {label} · {key} nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Answer as you see it; the answers are what a model learns from.</source>
        <translation>Antworten Sie, wie Sie es sehen; aus den Antworten lernt ein Modell.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it.</source>
        <translation>Jede Antwort wird gespeichert, sobald Sie sie geben.</translation>
    </message>
    <message>
        <source>Every picture of this queue was answered or skipped.</source>
        <translation>Jedes Bild dieser Reihe wurde beantwortet oder übergangen.</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Bilder importieren…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message>
        <source>Most doubtful first · {left} left</source>
        <translation>Zweifelhafteste zuerst · noch {left}</translation>
    </message>
    <message>
        <source>No picture matches this filter</source>
        <translation>Kein Bild passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Noch nichts zur Durchsicht</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the model is unsure about or rejects while inspecting comes here. Pictures you have already can be imported from folders named after classes.</source>
        <translation>Hierher kommt, worüber das Modell beim Prüfen unsicher ist oder was es aussondert. Bilder, die Sie schon haben, können aus Ordnern mit Klassennamen importiert werden.</translation>
    </message>
    <message>
        <source>is looking…</source>
        <translation>sieht nach…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no model is active</source>
        <translation>kein Modell ist aktiv</translation>
    </message>
    <message>
        <source>when it was inspected</source>
        <translation>zur Zeit der Prüfung</translation>
    </message>
    <message>
        <source>{pace:.0f} per minute</source>
        <translation>{pace:.0f} pro Minute</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>{label} ≠ model {said}</source>
        <translation>{label} ≠ Modell {said}</translation>
    </message>
    <message>
        <source>{told} unsure</source>
        <translation>{told} unsicher</translation>
    </message>
    <message>
        <source>✓ you: {label}</source>
        <translation>✓ Sie: {label}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>{count} answers could not be stored: {why}</source>
        <translation>{count} Antworten konnten nicht gespeichert werden: {why}</translation>
    </message>
</context>
<context>
    <name>RoiEditor</name>
    <message>
        <source>Drag over the part of the picture that matters. Models trained from now on look at this region only; the active model keeps the region it was trained with.</source>
        <translation>Ziehen Sie ein Rechteck über den Teil des Bildes, auf den es ankommt. Künftig trainierte Modelle sehen nur diesen Bereich an; das aktive Modell behält den Bereich, mit dem es trainiert wurde.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Live picture with the region of interest</source>
        <translation>Livebild mit dem Prüfbereich</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>{name} of the region, percent</source>
        <translation>Prüfbereich: {name}, Prozent</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Go on where this training was broken off</source>
        <translation>Dort weitermachen, wo dieses Training abgebrochen ist</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>It can go on from its last state.</source>
        <translation>Es kann von seinem letzten Stand weitergehen.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Show candidate</source>
        <translation>Kandidat zeigen</translation>
    </message>
    <message>
        <source>The report {0} cannot be opened.</source>
        <translation>Der Bericht {0} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht genommen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>◆ crashed</source>
        <translation>◆ abgestürzt</translation>
    </message>
    <message>
        <source>◆ failed</source>
        <translation>◆ gescheitert</translation>
    </message>
    <message>
        <source>◆ was cut off</source>
        <translation>◆ unterbrochen</translation>
    </message>
    <message>
        <source>● candidate waits</source>
        <translation>● Kandidat wartet</translation>
    </message>
    <message>
        <source>● made active</source>
        <translation>● aktiv gemacht</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source> · for the product {0}</source>
        <translation> · für das Produkt {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Choose a recipe and start. Inspection goes on meanwhile, and the active model stays until you decide.</source>
        <translation>Ein Rezept wählen und starten. Die Prüfung geht inzwischen weiter, und das aktive Modell bleibt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Done: the candidate is measured</source>
        <translation>Fertig: der Kandidat ist gemessen</translation>
    </message>
    <message>
        <source>Log of the training</source>
        <translation>Protokoll des Trainings</translation>
    </message>
    <message>
        <source>No sign of life for {0}. It may still be busy; Cancel ends it.</source>
        <translation>Kein Lebenszeichen seit {0}. Es kann noch beschäftigt sein; Abbrechen beendet es.</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>Es läuft kein Training</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Fortschritt des Abschnitts</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>The screen stays free for inspection.</source>
        <translation>Der Bildschirm bleibt frei für die Prüfung.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly</source>
        <translation>Das Training endete unerwartet</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist gescheitert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>Durchgang {0} von {1}</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
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
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
</context>
<context>
    <name>SecondPass</name>
    <message>
        <source>A second pass needs pictures whose class is known.</source>
        <translation>Ein zweiter Durchgang braucht Bilder, deren Klasse bekannt ist.</translation>
    </message>
    <message>
        <source>All judged</source>
        <translation>Alle beurteilt</translation>
    </message>
    <message>
        <source>Known pictures come mixed with new ones. What is known of them and what the model says stays hidden, and your answers about them change no class: they tell how well people, and the model, agree.</source>
        <translation>Bekannte Bilder kommen gemischt mit neuen. Was über sie bekannt ist und was das Modell sagt, bleibt verborgen, und Ihre Antworten zu ihnen ändern keine Klasse: Sie zeigen, wie gut Menschen und Modell übereinstimmen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht…</translation>
    </message>
    <message>
        <source>No picture has a class yet</source>
        <translation>Noch hat kein Bild eine Klasse</translation>
    </message>
    <message>
        <source>No report: {why}</source>
        <translation>Kein Bericht: {why}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <source>The report lies in {page}.</source>
        <translation>Der Bericht liegt in {page}.</translation>
    </message>
    <message>
        <source>The report opens in the web browser; it lies in {page}.</source>
        <translation>Der Bericht öffnet sich im Browser; er liegt in {page}.</translation>
    </message>
    <message>
        <source>The report says how well everybody agrees with what is known.</source>
        <translation>Der Bericht sagt, wie gut alle mit dem Bekannten übereinstimmen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{done} of {size} judged</source>
        <translation>{done} von {size} beurteilt</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>1 defective part</source>
        <translation>1 fehlerhaftes Teil</translation>
    </message>
    <message>
        <source>1 more defective picture</source>
        <translation>1 fehlerhaftes Bild mehr</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>A picture cannot be used: {error}.</source>
        <translation>Ein Bild kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>Add pictures of defective parts: this recipe learns the difference.</source>
        <translation>Fügen Sie Bilder fehlerhafter Teile hinzu: Dieses Rezept lernt den Unterschied.</translation>
    </message>
    <message>
        <source>Add pictures of good and of defective parts, then start again.</source>
        <translation>Fügen Sie Bilder guter und fehlerhafter Teile hinzu und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Add pictures of good parts: this recipe learns the difference.</source>
        <translation>Fügen Sie Bilder guter Teile hinzu: Dieses Rezept lernt den Unterschied.</translation>
    </message>
    <message>
        <source>All pictures are of defective parts.</source>
        <translation>Alle Bilder zeigen fehlerhafte Teile.</translation>
    </message>
    <message>
        <source>All pictures are of good parts.</source>
        <translation>Alle Bilder zeigen gute Teile.</translation>
    </message>
    <message>
        <source>All pictures are of one class: a full training needs good and defective ones together.</source>
        <translation>Alle Bilder sind von einer Klasse: ein volles Training braucht gute und fehlerhafte zusammen.</translation>
    </message>
    <message>
        <source>All pictures of class {name} are kept for measuring; none is left to learn from.</source>
        <translation>Alle Bilder der Klasse {name} sind zum Messen zurückgehalten; keines bleibt zum Lernen.</translation>
    </message>
    <message>
        <source>Ask for the rights to this folder, or choose another.</source>
        <translation>Bitten Sie um Rechte an diesem Ordner, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>At least {minimum_pictures} pictures from {minimum_parts} parts are needed; some tens make a useful model.</source>
        <translation>Mindestens {minimum_pictures} Bilder von {minimum_parts} Teilen sind nötig; einige zehn ergeben ein brauchbares Modell.</translation>
    </message>
    <message>
        <source>Checking that the model file repeats the network</source>
        <translation>Prüfen, ob die Modelldatei das Netz wiederholt</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and start again.</source>
        <translation>Wählen Sie eine kleinere Lernrate und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Choose a smaller picture size, or close other programs.</source>
        <translation>Wählen Sie eine kleinere Bildgröße, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the field empty.</source>
        <translation>Wählen Sie eine andere Datei, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Choose the filters “texture”, add pictures, or train longer.</source>
        <translation>Wählen Sie die Filter „texture“, fügen Sie Bilder hinzu, oder trainieren Sie länger.</translation>
    </message>
    <message>
        <source>Class {name} has no pictures; the new model will not know it.</source>
        <translation>Die Klasse {name} hat keine Bilder; das neue Modell wird sie nicht kennen.</translation>
    </message>
    <message>
        <source>Class {name} has {shown} of {origin}.</source>
        <translation>Die Klasse {name} hat {shown} von {origin}.</translation>
    </message>
    <message>
        <source>Class {name} has {shown}; the new model will hardly know it.</source>
        <translation>Die Klasse {name} hat {shown}; das neue Modell wird sie kaum kennen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture size or batch.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie kleinere Bilder oder einen kleineren Batch.</translation>
    </message>
    <message>
        <source>Fetching {name}, {size} MB, from {host}</source>
        <translation>{name}, {size} MB, wird von {host} geholt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Free some space and start again.</source>
        <translation>Schaffen Sie Platz und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Freeze the dataset again.</source>
        <translation>Frieren Sie den Datensatz erneut ein.</translation>
    </message>
    <message>
        <source>Give rotation, zoom, brightness or another amount a value above 0.</source>
        <translation>Geben Sie Drehung, Zoom, Helligkeit oder einem anderen Betrag einen Wert über 0.</translation>
    </message>
    <message>
        <source>Going on with a training that was broken off: {done}.</source>
        <translation>Ein abgebrochenes Training wird fortgesetzt: {done}.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Install the program with its extra “train”.</source>
        <translation>Installieren Sie das Programm mit seinem Zusatz „train“.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Its parameters are {known}.</source>
        <translation>Seine Parameter sind {known}.</translation>
    </message>
    <message>
        <source>Learning at once broke off; it begins anew with the next answer.</source>
        <translation>Das Sofortlernen brach ab; es beginnt mit der nächsten Antwort neu.</translation>
    </message>
    <message>
        <source>Making the extractor</source>
        <translation>Der Extraktor wird gemacht</translation>
    </message>
    <message>
        <source>Marks of {name} were left out on {count} pictures: no class is chosen for it.</source>
        <translation>Markierungen von {name} wurden auf {count} Bildern weggelassen: Dafür ist keine Klasse gewählt.</translation>
    </message>
    <message>
        <source>Measuring on the locked test pictures</source>
        <translation>Messen an den Bildern des gesperrten Tests</translation>
    </message>
    <message>
        <source>MobileNet 0.25, ImageNet, and texture statistics</source>
        <translation>MobileNet 0.25, ImageNet, und Texturstatistik</translation>
    </message>
    <message>
        <source>Network and model file agree on {pictures} pictures: every verdict is the same, scores differ by at most {max_difference}.</source>
        <translation>Netz und Modelldatei stimmen bei {pictures} Bildern überein: Jedes Urteil ist gleich, die Scores weichen höchstens um {max_difference} ab.</translation>
    </message>
    <message>
        <source>No defective part was measured, so nothing is known about escapes.</source>
        <translation>Kein fehlerhaftes Teil wurde gemessen, über Schlupf ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>No file with ImageNet weights is given, so the network is trained from scratch; with {official} it would be more accurate.</source>
        <translation>Es ist keine Datei mit ImageNet-Gewichten angegeben, darum wird das Netz von Grund auf trainiert; mit {official} wäre es genauer.</translation>
    </message>
    <message>
        <source>No picture is labelled {name}, but {count} it marked: it is learned from these marks, and how well it is told from other defects cannot be measured.</source>
        <translation>Kein Bild trägt {name}, aber auf {count} ist es markiert: Es wird aus diesen Markierungen gelernt, und wie gut es von anderen Fehlern unterschieden wird, lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>No picture of the latest locked test is as it was then.</source>
        <translation>Kein Bild des letzten gesperrten Tests ist noch wie damals.</translation>
    </message>
    <message>
        <source>No readable picture of class {missing} is left to learn from.</source>
        <translation>Kein lesbares Bild der Klasse {missing} bleibt zum Lernen.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Keine solche Datei und kein solcher Ordner</translation>
    </message>
    <message>
        <source>No training has been measured yet: its locked test pictures tell.</source>
        <translation>Noch wurde kein Training gemessen: Die Bilder seines gesperrten Tests sagen es.</translation>
    </message>
    <message>
        <source>No usable picture shows {name}.</source>
        <translation>Kein brauchbares Bild zeigt {name}.</translation>
    </message>
    <message>
        <source>None escaped</source>
        <translation>Keines rutschte durch</translation>
    </message>
    <message>
        <source>None of the pictures can be read.</source>
        <translation>Keines der Bilder kann gelesen werden.</translation>
    </message>
    <message>
        <source>None of the pictures looked at could be read.</source>
        <translation>Keines der angesehenen Bilder konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>On {pictures} locked test pictures: {why}.</source>
        <translation>An {pictures} gesperrten Testbildern: {why}.</translation>
    </message>
    <message>
        <source>On {picture} the candidate judges {fixed} better than the active model and {newly_wrong} worse: {why}.</source>
        <translation>{picture}: Der Kandidat beurteilt {fixed} besser als das aktive Modell und {newly_wrong} schlechter: {why}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lesen der Bilder</translation>
    </message>
    <message>
        <source>Run this on a PC that may use the internet, or give the file with --weights.</source>
        <translation>Tun Sie das auf einem PC, der ins Internet darf, oder geben Sie die Datei mit --weights an.</translation>
    </message>
    <message>
        <source>Scan the dataset again; it shows which files are damaged.</source>
        <translation>Lesen Sie den Datensatz erneut ein; das zeigt, welche Dateien beschädigt sind.</translation>
    </message>
    <message>
        <source>Start the training again; it freezes the dataset anew.</source>
        <translation>Starten Sie das Training erneut; es friert den Datensatz neu ein.</translation>
    </message>
    <message>
        <source>Starting TensorFlow and building the network</source>
        <translation>TensorFlow startet, das Netz wird gebaut</translation>
    </message>
    <message>
        <source>Take the file from the Keras project&apos;s server, or leave the field empty.</source>
        <translation>Nehmen Sie die Datei vom Server des Keras-Projekts, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The active model cannot be measured for comparison: {error}.</source>
        <translation>Das aktive Modell kann nicht zum Vergleich gemessen werden: {error}.</translation>
    </message>
    <message>
        <source>The active model has learnt what defects look like. This one has learnt from good parts alone: the pictures of defects are not in the dataset any more.</source>
        <translation>Das aktive Modell hat gelernt, wie Fehler aussehen. Dieses hat nur von Gutteilen gelernt: Die Bilder von Fehlern sind nicht mehr im Datensatz.</translation>
    </message>
    <message>
        <source>The candidate cannot be asked again: {error}</source>
        <translation>Der Kandidat kann nicht noch einmal gefragt werden: {error}</translation>
    </message>
    <message>
        <source>The candidate&apos;s file was changed after it was measured; train once more.</source>
        <translation>Die Datei des Kandidaten wurde nach dem Messen verändert; trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The dataset is empty.</source>
        <translation>Der Datensatz ist leer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The exported model does not repeat the trained one: {same} of {pictures} verdicts are the same, scores differ by up to {widest}.</source>
        <translation>Das exportierte Modell wiederholt das trainierte nicht: {same} von {pictures} Urteilen sind gleich, die Scores weichen bis zu {widest} ab.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation>Der Ordner {folder} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The folder&apos;s own split ({splits}) is not taken over: the first training deals the pictures out so that no part is in two splits.</source>
        <translation>Die Aufteilung des Ordners ({splits}) wird nicht übernommen: Das erste Training verteilt die Bilder so, dass kein Teil in zwei Gruppen liegt.</translation>
    </message>
    <message>
        <source>The job {path} cannot be read: {strerror}.</source>
        <translation>Der Auftrag {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The locked test holds no defect yet, so escapes cannot be measured: label more defects, some of them go to the test. Until then you decide.</source>
        <translation>Der gesperrte Test enthält noch keinen Fehler, daher lässt sich der Schlupf nicht messen: benennen Sie mehr Fehler, einige davon kommen in den Test. Bis dahin entscheiden Sie.</translation>
    </message>
    <message>
        <source>The locked test holds no good part yet, so overkill cannot be measured: label more good parts, some of them go to the test. Until then you decide.</source>
        <translation>Der gesperrte Test enthält noch kein gutes Teil, daher lässt sich der Pseudoausschuss nicht messen: benennen Sie mehr gute Teile, einige davon kommen in den Test. Bis dahin entscheiden Sie.</translation>
    </message>
    <message>
        <source>The locked test holds no picture yet, so nothing can be measured: label more parts, some of them go to the test. Until then you decide.</source>
        <translation>Der gesperrte Test enthält noch kein Bild, daher lässt sich nichts messen: benennen Sie mehr Teile, einige davon kommen in den Test. Bis dahin entscheiden Sie.</translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation>Das Protokoll enthält die Einzelheiten; bitte melden Sie sie.</translation>
    </message>
    <message>
        <source>The log names the pictures that were set aside and why.</source>
        <translation>Das Protokoll nennt die ausgesonderten Bilder und den Grund.</translation>
    </message>
    <message>
        <source>The memory of this PC is used up.</source>
        <translation>Der Speicher dieses PCs ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The model file has no manifest; import it on the Models page.</source>
        <translation>Die Modelldatei hat kein Manifest; importieren Sie sie auf der Seite Modelle.</translation>
    </message>
    <message>
        <source>The model file is refused: {error}.</source>
        <translation>Die Modelldatei wird abgelehnt: {error}.</translation>
    </message>
    <message>
        <source>The model is right on {accuracy} of the validation pictures (mean of good and defective); at least {wanted} are asked for, so no candidate is offered.</source>
        <translation>Das Modell hat bei {accuracy} der Validierungsbilder recht (Mittel aus guten und fehlerhaften); verlangt sind mindestens {wanted}, darum wird kein Kandidat angeboten.</translation>
    </message>
    <message>
        <source>The model was not kept. Please report this with the run folder.</source>
        <translation>Das Modell wurde nicht behalten. Bitte melden Sie dies mit dem Ordner des Laufs.</translation>
    </message>
    <message>
        <source>The operators in {path} cannot be used ({why}): nobody can log in until an administrator deletes that file and starts the program again.</source>
        <translation>Die Bediener in {path} können nicht verwendet werden ({why}): Niemand kann sich anmelden, bis ein Administrator diese Datei löscht und das Programm neu startet.</translation>
    </message>
    <message>
        <source>The package {name} is missing, so nothing can be trained here.</source>
        <translation>Das Paket {name} fehlt, deshalb kann hier nichts trainiert werden.</translation>
    </message>
    <message>
        <source>The pictures need {needed} GB of memory; {free} GB are free.</source>
        <translation>Die Bilder brauchen {needed} GB Speicher; {free} GB sind frei.</translation>
    </message>
    <message>
        <source>The product cannot be made: {message}.</source>
        <translation>Das Produkt kann nicht angelegt werden: {message}.</translation>
    </message>
    <message>
        <source>The recipe {name} has no parameter {unknown}.</source>
        <translation>Das Rezept {name} hat keinen Parameter {unknown}.</translation>
    </message>
    <message>
        <source>The recipes are {known}.</source>
        <translation>Die Rezepte sind {known}.</translation>
    </message>
    <message>
        <source>The report cannot be read: {where}.</source>
        <translation>Der Bericht kann nicht gelesen werden: {where}.</translation>
    </message>
    <message>
        <source>The report {path} is damaged.</source>
        <translation>Der Bericht {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The report {path} is too large to be one.</source>
        <translation>Der Bericht {path} ist zu groß für einen Bericht.</translation>
    </message>
    <message>
        <source>The snapshot labels a picture {label}, which is none of its classes.</source>
        <translation>Der Schnappschuss gibt einem Bild die Klasse {label}, die nicht zu seinen Klassen gehört.</translation>
    </message>
    <message>
        <source>The snapshot {path} cannot be read: {strerror}.</source>
        <translation>Der Schnappschuss {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The tables name {missing} pictures that are not in the folder.</source>
        <translation>Die Tabellen nennen {missing} Bilder, die nicht im Ordner sind.</translation>
    </message>
    <message>
        <source>The trainer ended without a picture (code {returncode}).</source>
        <translation>Der Trainer endete ohne Bild (Code {returncode}).</translation>
    </message>
    <message>
        <source>The trainer is not installed on this PC; install the program with its extra “train”.</source>
        <translation>Der Trainer ist auf diesem PC nicht installiert; installieren Sie das Programm mit seinem Zusatz „train“.</translation>
    </message>
    <message>
        <source>The trainer knows no recipe.</source>
        <translation>Der Trainer kennt kein Rezept.</translation>
    </message>
    <message>
        <source>The trainer&apos;s list of recipes cannot be read.</source>
        <translation>Die Rezeptliste des Trainers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The training program {program} is missing; copy the whole program folder again.</source>
        <translation>Das Trainingsprogramm {program} fehlt; kopieren Sie den ganzen Programmordner erneut.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is not a number any more.</source>
        <translation>Das Training lief davon: Sein Verlust ist keine Zahl mehr.</translation>
    </message>
    <message>
        <source>The training stopped with an error: {name}: {error}</source>
        <translation>Das Training endete mit einem Fehler: {name}: {error}</translation>
    </message>
    <message>
        <source>The validation pictures do not show both good and defective parts; the best state and the limits are chosen on training pictures.</source>
        <translation>Die Validierungsbilder zeigen nicht gute und fehlerhafte Teile zugleich; der beste Stand und die Grenzen werden an Trainingsbildern gewählt.</translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {strerror}.</source>
        <translation>Die Gewichtsdatei {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>There is no picture of a good part: the model learns from what is good around the defects, and how many good parts it rejects cannot be measured.</source>
        <translation>Es gibt kein Bild eines guten Teils: Das Modell lernt aus dem, was um die Fehler herum gut ist, und wie viele gute Teile es ablehnt, lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>Es gibt kein Rezept {name}.</translation>
    </message>
    <message>
        <source>This user may not use {place}.</source>
        <translation>Dieser Benutzer darf {place} nicht verwenden.</translation>
    </message>
    <message>
        <source>To learn at once, 1 more picture of a good part is needed, from at least {minimum_parts} parts.</source>
        <translation>Um sofort zu lernen, fehlt noch 1 Bild eines guten Teils, von mindestens {minimum_parts} Teilen.</translation>
    </message>
    <message>
        <source>To learn at once, {missing} more pictures of good parts are needed, from at least {minimum_parts} parts.</source>
        <translation>Um sofort zu lernen, fehlen noch {missing} Bilder guter Teile, von mindestens {minimum_parts} Teilen.</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Schreiben der Modelldatei</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Schreiben des Berichts</translation>
    </message>
    <message>
        <source>a box has a corner that is no number</source>
        <translation>ein Rahmen hat eine Ecke, die keine Zahl ist</translation>
    </message>
    <message>
        <source>a box is empty: its right edge is not right of its left edge, or its lower edge not below the upper one</source>
        <translation>ein Rahmen ist leer: sein rechter Rand liegt nicht rechts vom linken, oder sein unterer nicht unter dem oberen</translation>
    </message>
    <message>
        <source>a copy, not used</source>
        <translation>eine Kopie, nicht verwendet</translation>
    </message>
    <message>
        <source>a corner of a mark is no number</source>
        <translation>eine Ecke einer Markierung ist keine Zahl</translation>
    </message>
    <message>
        <source>a file in {folder} has a name that is no text: rename it</source>
        <translation>eine Datei in {folder} hat einen Namen, der kein Text ist: benennen Sie sie um</translation>
    </message>
    <message>
        <source>a frame was not inspected: {error}</source>
        <translation>ein Bild wurde nicht geprüft: {error}</translation>
    </message>
    <message>
        <source>a mark has neither an outline nor a box</source>
        <translation>eine Markierung hat weder Umriss noch Rahmen</translation>
    </message>
    <message>
        <source>a mark has the class {number}, which the table does not have</source>
        <translation>eine Markierung hat die Klasse {number}, die es in der Tabelle nicht gibt</translation>
    </message>
    <message>
        <source>a mask has at most {max_mask_classes} defect classes</source>
        <translation>eine Maske hat höchstens {max_mask_classes} Fehlerklassen</translation>
    </message>
    <message>
        <source>a model that can {task} needs an output {wanted}</source>
        <translation>ein Modell der Art {task} braucht einen Ausgang {wanted}</translation>
    </message>
    <message>
        <source>a picture cannot be kept: {full}</source>
        <translation>ein Bild kann nicht behalten werden: {full}</translation>
    </message>
    <message>
        <source>a picture of the stream is larger than 64 MB</source>
        <translation>ein Bild des Stroms ist größer als 64 MB</translation>
    </message>
    <message>
        <source>a picture of this product</source>
        <translation>ein Bild dieses Produkts</translation>
    </message>
    <message>
        <source>a polygon has a corner that is no number</source>
        <translation>ein Vieleck hat eine Ecke, die keine Zahl ist</translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners, or half a corner</source>
        <translation>ein Vieleck hat weniger als drei Ecken, oder eine halbe</translation>
    </message>
    <message>
        <source>a polygon is not a list of numbers</source>
        <translation>ein Vieleck ist keine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a run of a mask is longer than any picture</source>
        <translation>ein Lauf einer Maske ist länger als jedes Bild</translation>
    </message>
    <message>
        <source>a run starts at pixel 0, but pixels count from 1</source>
        <translation>ein Lauf beginnt bei Pixel 0, Pixel zählen aber ab 1</translation>
    </message>
    <message>
        <source>alike, but in {dealt}</source>
        <translation>gleich, aber in {dealt}</translation>
    </message>
    <message>
        <source>alike, but {labels}</source>
        <translation>gleich, aber {labels}</translation>
    </message>
    <message>
        <source>an object has no class</source>
        <translation>ein Objekt hat keine Klasse</translation>
    </message>
    <message>
        <source>an output of shape {shape} is not a heat map</source>
        <translation>ein Ausgang der Form {shape} ist keine Heatmap</translation>
    </message>
    <message>
        <source>another program has the dataset {folder} open: close it first</source>
        <translation>ein anderes Programm hat den Datensatz {folder} geöffnet: schließen Sie es zuerst</translation>
    </message>
    <message>
        <source>another table names it too: a picture has one place only</source>
        <translation>eine andere Tabelle nennt es auch: ein Bild hat nur einen Platz</translation>
    </message>
    <message>
        <source>at least one class must be NG</source>
        <translation>mindestens eine Klasse muss NG sein</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>gelesen werden</translation>
    </message>
    <message>
        <source>be written</source>
        <translation>geschrieben werden</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>kam mit dem Programm</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>check its cable, or plug it in again</source>
        <translation>prüfen Sie das Kabel, oder stecken Sie sie neu an</translation>
    </message>
    <message>
        <source>check the network and the device at that address</source>
        <translation>prüfen Sie das Netz und das Gerät an dieser Adresse</translation>
    </message>
    <message>
        <source>custom scaling needs a mean and a deviation above 0 for each channel</source>
        <translation>eigene Skalierung braucht für jeden Kanal ein Mittel und eine Abweichung über 0</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>found active at the start</source>
        <translation>beim Start aktiv gefunden</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>grey pictures need a model with one input channel, colour needs three</source>
        <translation>graue Bilder brauchen ein Modell mit einem Eingangskanal, farbige drei</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>it cannot be read: {strerror}</source>
        <translation>es kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>it defines words of its own (DOCTYPE), which is not accepted</source>
        <translation>es definiert eigene Wörter (DOCTYPE), das wird nicht angenommen</translation>
    </message>
    <message>
        <source>it describes no picture</source>
        <translation>es beschreibt kein Bild</translation>
    </message>
    <message>
        <source>it does not have {heading} cells</source>
        <translation>es hat nicht {heading} Zellen</translation>
    </message>
    <message>
        <source>it has no manifest</source>
        <translation>sie hat kein Manifest</translation>
    </message>
    <message>
        <source>it has no mask {stem}{label_suffix} beside it, as the others here have: nobody can say whether it is good</source>
        <translation>daneben liegt keine Maske {stem}{label_suffix} wie bei den anderen hier: niemand kann sagen, ob es gut ist</translation>
    </message>
    <message>
        <source>it has {group} masks ({groupx}): keep the right one</source>
        <translation>es hat {group} Masken ({groupx}): behalten Sie die richtige</translation>
    </message>
    <message>
        <source>it is a link: put the picture itself there</source>
        <translation>es ist eine Verknüpfung: legen Sie das Bild selbst dorthin</translation>
    </message>
    <message>
        <source>it is a mask whose picture is missing</source>
        <translation>es ist eine Maske, deren Bild fehlt</translation>
    </message>
    <message>
        <source>it is damaged: it is no XML</source>
        <translation>es ist beschädigt: es ist kein XML</translation>
    </message>
    <message>
        <source>it is larger than {max_xml} MB</source>
        <translation>es ist größer als {max_xml} MB</translation>
    </message>
    <message>
        <source>it is not the file that was measured</source>
        <translation>es ist nicht die Datei, die gemessen wurde</translation>
    </message>
    <message>
        <source>it is said to show {names}, but nothing is marked</source>
        <translation>es soll {names} zeigen, aber nichts ist markiert</translation>
    </message>
    <message>
        <source>it is {label}, a good class, but {order} is marked</source>
        <translation>es ist {label}, eine gute Klasse, aber {order} ist markiert</translation>
    </message>
    <message>
        <source>it is {label}, but nothing is marked: YOLO would take it for good</source>
        <translation>es ist {label}, aber nichts ist markiert: YOLO würde es für gut halten</translation>
    </message>
    <message>
        <source>it is {label}, but nothing is marked: the tables cannot say so</source>
        <translation>es ist {label}, aber nichts ist markiert: die Tabellen können das nicht sagen</translation>
    </message>
    <message>
        <source>it is {own}, a good class, but its mask marks something</source>
        <translation>es ist {own}, eine gute Klasse, aber seine Maske markiert etwas</translation>
    </message>
    <message>
        <source>it lies outside the run&apos;s folder</source>
        <translation>sie liegt außerhalb des Ordners des Laufs</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <translation>es nennt kein Bild</translation>
    </message>
    <message>
        <source>it shows {unwanted}, for which no class is chosen</source>
        <translation>es zeigt {unwanted}, wofür keine Klasse gewählt ist</translation>
    </message>
    <message>
        <source>its file name is missing</source>
        <translation>sein Dateiname fehlt</translation>
    </message>
    <message>
        <source>its marks belong to picture {image_id}, which the table does not have</source>
        <translation>seine Markierungen gehören zu Bild {image_id}, das es in der Tabelle nicht gibt</translation>
    </message>
    <message>
        <source>its marks were made on {size} × {sizex} pixels, but the picture is {width} × {height}</source>
        <translation>seine Markierungen entstanden auf {size} × {sizex} Pixeln, das Bild hat aber {width} × {height}</translation>
    </message>
    <message>
        <source>its mask cannot be used: {error}</source>
        <translation>seine Maske kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>its mask does not fit</source>
        <translation>seine Maske passt nicht</translation>
    </message>
    <message>
        <source>its mask has another size</source>
        <translation>seine Maske hat eine andere Größe</translation>
    </message>
    <message>
        <source>its mask has another size than the picture</source>
        <translation>seine Maske hat eine andere Größe als das Bild</translation>
    </message>
    <message>
        <source>its mask has several classes, and no labelmap.txt or object mask names them</source>
        <translation>seine Maske hat mehrere Klassen, und weder labelmap.txt noch eine Objektmaske nennt sie</translation>
    </message>
    <message>
        <source>its mask has the colour {colour}, which no class has</source>
        <translation>seine Maske hat die Farbe {colour}, die keine Klasse hat</translation>
    </message>
    <message>
        <source>its mask has the value {number}; expected 0 for good and 255 for marked, or 1 to {defects} for the defect classes</source>
        <translation>seine Maske hat den Wert {number}; erwartet wird 0 für gut und 255 für markiert, oder 1 bis {defects} für die Fehlerklassen</translation>
    </message>
    <message>
        <source>its mask has the value {unknown}; expected 0 to {values}</source>
        <translation>seine Maske hat den Wert {unknown}; erwartet wird 0 bis {values}</translation>
    </message>
    <message>
        <source>its mask has the values {present}; expected 0 for good and 255 (or 1) for marked</source>
        <translation>seine Maske hat die Werte {present}; erwartet wird 0 für gut und 255 (oder 1) für markiert</translation>
    </message>
    <message>
        <source>its mask is {shape} × {shapex}, but the picture is {width} × {height}</source>
        <translation>seine Maske ist {shape} × {shapex}, das Bild aber {width} × {height}</translation>
    </message>
    <message>
        <source>its mask {name} cannot be read</source>
        <translation>seine Maske {name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its object mask has the value {value}, but its XML has {in_order} objects</source>
        <translation>seine Objektmaske hat den Wert {value}, sein XML aber {in_order} Objekte</translation>
    </message>
    <message>
        <source>its outputs are {listed}</source>
        <translation>seine Ausgänge sind {listed}</translation>
    </message>
    <message>
        <source>its task is {task}</source>
        <translation>seine Aufgabe ist {task}</translation>
    </message>
    <message>
        <source>line {number} of {name}</source>
        <translation>Zeile {number} von {name}</translation>
    </message>
    <message>
        <source>map of contributions</source>
        <translation>Karte der Beiträge</translation>
    </message>
    <message>
        <source>mask drawn from boxes</source>
        <translation>Maske aus Rahmen gezeichnet</translation>
    </message>
    <message>
        <source>model {model_id} cannot be deleted: {strerror}</source>
        <translation>Modell {model_id} kann nicht gelöscht werden: {strerror}</translation>
    </message>
    <message>
        <source>model {model_id} cannot be read: {strerror}</source>
        <translation>Modell {model_id} kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>model {model_id} has changed on the disk and is not used</source>
        <translation>Modell {model_id} hat sich auf dem Datenträger verändert und wird nicht verwendet</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}</source>
        <translation>muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>muss eines von {choices} sein</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>muss der Pfad einer Datei sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>no class is NG, so every part would pass</source>
        <translation>keine Klasse ist NG, jedes Teil würde also durchgehen</translation>
    </message>
    <message>
        <source>no class is OK</source>
        <translation>keine Klasse ist OK</translation>
    </message>
    <message>
        <source>no data for some seconds</source>
        <translation>seit einigen Sekunden keine Daten</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>nothing is marked on it</source>
        <translation>nichts ist darauf markiert</translation>
    </message>
    <message>
        <source>nothing was saved in {folder}: {reason}. Make room or check the disk, then answer again</source>
        <translation>in {folder} wurde nichts gespeichert: {reason}. Schaffen Sie Platz oder prüfen Sie den Datenträger, dann antworten Sie noch einmal</translation>
    </message>
    <message>
        <source>other programs than this one take them for pictures with nothing marked</source>
        <translation>andere Programme als dieses halten sie für Bilder ohne Markierung</translation>
    </message>
    <message>
        <source>our own network for surfaces, and texture statistics</source>
        <translation>eigenes Netz für Oberflächen, und Texturstatistik</translation>
    </message>
    <message>
        <source>pictures cannot be kept: {error}; free some space</source>
        <translation>Bilder können nicht behalten werden: {error}; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>pictures have the class {missing}: give them another one first</source>
        <translation>Bilder haben die Klasse {missing}: geben Sie ihnen zuerst eine andere</translation>
    </message>
    <message>
        <source>row {number} gives class {class_id} a second time</source>
        <translation>Zeile {number} gibt die Klasse {class_id} ein zweites Mal</translation>
    </message>
    <message>
        <source>row {number} gives the class {class_id}, not a number from 1</source>
        <translation>Zeile {number} gibt die Klasse {class_id}, keine Zahl ab 1</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>softmax of a single value is always 1; choose sigmoid</source>
        <translation>Softmax eines einzelnen Werts ist immer 1; wählen Sie Sigmoid</translation>
    </message>
    <message>
        <source>the XML files in {folder} describe no pictures</source>
        <translation>die XML-Dateien in {folder} beschreiben keine Bilder</translation>
    </message>
    <message>
        <source>the YAML file does not give each class its own number: {entry}</source>
        <translation>die YAML-Datei gibt nicht jeder Klasse ihre eigene Nummer: {entry}</translation>
    </message>
    <message>
        <source>the YAML file does not number its classes 0, 1, 2 …</source>
        <translation>die YAML-Datei nummeriert ihre Klassen nicht 0, 1, 2 …</translation>
    </message>
    <message>
        <source>the active and the previous model cannot be deleted</source>
        <translation>das aktive und das vorige Modell können nicht gelöscht werden</translation>
    </message>
    <message>
        <source>the active model is not used: {error}</source>
        <translation>das aktive Modell wird nicht verwendet: {error}</translation>
    </message>
    <message>
        <source>the answers do not fit together: {message}</source>
        <translation>die Antworten passen nicht zusammen: {message}</translation>
    </message>
    <message>
        <source>the box of the object {name} is not four numbers</source>
        <translation>der Rahmen des Objekts {name} besteht nicht aus vier Zahlen</translation>
    </message>
    <message>
        <source>the camera has ended the connection</source>
        <translation>die Kamera hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>the candidate is better, and hardly by chance</source>
        <translation>der Kandidat ist besser, und kaum durch Zufall</translation>
    </message>
    <message>
        <source>the candidate is wrong more often</source>
        <translation>der Kandidat liegt öfter falsch</translation>
    </message>
    <message>
        <source>the candidate lets {escapes} pass</source>
        <translation>der Kandidat lässt {escapes} durch</translation>
    </message>
    <message>
        <source>the candidate looks better, but it may be chance</source>
        <translation>der Kandidat sieht besser aus, es kann aber Zufall sein</translation>
    </message>
    <message>
        <source>the classes {other} and {name} would share a folder: rename one</source>
        <translation>die Klassen {other} und {name} würden sich einen Ordner teilen: benennen Sie eine um</translation>
    </message>
    <message>
        <source>the data folder is a full path without control characters</source>
        <translation>der Datenordner ist ein voller Pfad ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>the dataset has no pictures yet: add some, or import a folder</source>
        <translation>der Datensatz hat noch keine Bilder: fügen Sie welche hinzu, oder importieren Sie einen Ordner</translation>
    </message>
    <message>
        <source>the dataset has no pictures yet: there is nothing to export</source>
        <translation>der Datensatz hat noch keine Bilder: es gibt nichts zu exportieren</translation>
    </message>
    <message>
        <source>the dataset {folder} cannot be written: check its permissions</source>
        <translation>der Datensatz {folder} kann nicht geschrieben werden: prüfen Sie die Rechte</translation>
    </message>
    <message>
        <source>the defect classes keep their order: masks are numbered by it</source>
        <translation>die Fehlerklassen behalten ihre Reihenfolge: Masken sind danach nummeriert</translation>
    </message>
    <message>
        <source>the disk is too slow to keep every picture; every verdict is kept</source>
        <translation>der Datenträger ist zu langsam, um jedes Bild zu behalten; jedes Urteil wird behalten</translation>
    </message>
    <message>
        <source>the earlier mask of {file} is no longer there: draw it again</source>
        <translation>die frühere Maske von {file} ist nicht mehr da: zeichnen Sie sie neu</translation>
    </message>
    <message>
        <source>the extractor cannot be used: {error}</source>
        <translation>der Extraktor kann nicht benutzt werden: {error}</translation>
    </message>
    <message>
        <source>the extractor gives numbers that are not finite</source>
        <translation>der Extraktor gibt Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>the extractor gives something else than a vector and cells</source>
        <translation>der Extraktor gibt etwas anderes als einen Vektor und Zellen</translation>
    </message>
    <message>
        <source>the extractor {path} cannot be used: {error}</source>
        <translation>der Extraktor {path} kann nicht benutzt werden: {error}</translation>
    </message>
    <message>
        <source>the file cannot be read: {strerror}</source>
        <translation>die Datei kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>the file is a model, not an extractor</source>
        <translation>die Datei ist ein Modell, kein Extraktor</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the file is larger than {max_bytes} MB</source>
        <translation>die Datei ist größer als {max_bytes} MB</translation>
    </message>
    <message>
        <source>the file is not an ONNX model, or it is damaged</source>
        <translation>die Datei ist kein ONNX-Modell, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>the file is not an extractor made by this program</source>
        <translation>die Datei ist kein Extraktor, den dieses Programm gemacht hat</translation>
    </message>
    <message>
        <source>the file now lies beside it as {name}</source>
        <translation>die Datei liegt nun daneben als {name}</translation>
    </message>
    <message>
        <source>the file was changed since the snapshot was made</source>
        <translation>die Datei wurde seit dem Schnappschuss verändert</translation>
    </message>
    <message>
        <source>the folder lies inside the dataset: choose one outside</source>
        <translation>der Ordner liegt im Datensatz: wählen Sie einen außerhalb</translation>
    </message>
    <message>
        <source>the folder or file {text} does not exist; check its name and its drive</source>
        <translation>den Ordner oder die Datei {text} gibt es nicht; Namen und Laufwerk prüfen</translation>
    </message>
    <message>
        <source>the folder {name} belongs to no class of this product and is not used</source>
        <translation>der Ordner {name} gehört zu keiner Klasse dieses Produkts und wird nicht verwendet</translation>
    </message>
    <message>
        <source>the folder {name} cannot be read: {strerror}</source>
        <translation>der Ordner {name} kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>the folder {name} inside {folder} is not used: pictures lie directly in their class folder</source>
        <translation>der Ordner {name} in {folder} wird nicht verwendet: Bilder liegen direkt in ihrem Klassenordner</translation>
    </message>
    <message>
        <source>the folder {name} is no longer there, and {pictures} with it: if it was renamed or moved, give it this name again and open the product anew</source>
        <translation>der Ordner {name} ist nicht mehr da und mit ihm {pictures}: wurde er umbenannt oder verschoben, geben Sie ihm diesen Namen wieder und öffnen Sie das Produkt neu</translation>
    </message>
    <message>
        <source>the history cannot {what}: {error}</source>
        <translation>der Verlauf kann nicht {what}: {error}</translation>
    </message>
    <message>
        <source>the history is {behind} verdicts behind</source>
        <translation>der Verlauf liegt {behind} Urteile zurück</translation>
    </message>
    <message>
        <source>the history was damaged; it was set aside as {name} and a new one begun</source>
        <translation>der Verlauf war beschädigt; er liegt nun als {name} beiseite, und ein neuer hat begonnen</translation>
    </message>
    <message>
        <source>the history {name} cannot be opened: {error}</source>
        <translation>der Verlauf {name} kann nicht geöffnet werden: {error}</translation>
    </message>
    <message>
        <source>the imported model&apos;s {role} differs from the original by {difference}; it cannot be imported</source>
        <translation>{role} des importierten Modells weicht um {difference} vom Original ab; es kann nicht importiert werden</translation>
    </message>
    <message>
        <source>the kinds of features of the extractor are damaged</source>
        <translation>die Merkmalsarten des Extraktors sind beschädigt</translation>
    </message>
    <message>
        <source>the kinds of features of the extractor do not fit its vector</source>
        <translation>die Merkmalsarten des Extraktors passen nicht zu seinem Vektor</translation>
    </message>
    <message>
        <source>the label is {label}, not 0 or 1</source>
        <translation>das Etikett ist {label}, nicht 0 oder 1</translation>
    </message>
    <message>
        <source>the lowest value must lie below the highest</source>
        <translation>der kleinste Wert muss unter dem größten liegen</translation>
    </message>
    <message>
        <source>the mask has the value {top}, but there are only {defects} defect classes</source>
        <translation>die Maske hat den Wert {top}, es gibt aber nur {defects} Fehlerklassen</translation>
    </message>
    <message>
        <source>the mask has the value {values}, but there are {most} defect classes</source>
        <translation>die Maske hat den Wert {values}, es gibt aber {most} Fehlerklassen</translation>
    </message>
    <message>
        <source>the mask has {count} channels, but {classes} classes are named</source>
        <translation>die Maske hat {count} Kanäle, aber {classes} Klassen sind genannt</translation>
    </message>
    <message>
        <source>the mask is {told}, but the picture is {width} × {height}</source>
        <translation>die Maske ist {told}, das Bild aber {width} × {height}</translation>
    </message>
    <message>
        <source>the model cannot be loaded: {error}</source>
        <translation>das Modell kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <source>the model cannot be read: {strerror}</source>
        <translation>das Modell kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>the model cannot be run: {error}</source>
        <translation>das Modell kann nicht laufen: {error}</translation>
    </message>
    <message>
        <source>the model cannot be tried out: {strerror}</source>
        <translation>das Modell kann nicht ausprobiert werden: {strerror}</translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <translation>das Modell kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>the model carries training graphs; export it for inference</source>
        <translation>das Modell enthält Trainingsgraphen; exportieren Sie es zum Anwenden</translation>
    </message>
    <message>
        <source>the model did not answer within {timeout_s} s and was refused</source>
        <translation>das Modell antwortete nicht in {timeout_s} s und wurde abgelehnt</translation>
    </message>
    <message>
        <source>the model does not say which ONNX version it was made for</source>
        <translation>das Modell sagt nicht, für welche ONNX-Fassung es gemacht ist</translation>
    </message>
    <message>
        <source>the model failed: {error}</source>
        <translation>das Modell versagte: {error}</translation>
    </message>
    <message>
        <source>the model file comes from a newer version of this program</source>
        <translation>die Modelldatei stammt von einer neueren Fassung dieses Programms</translation>
    </message>
    <message>
        <source>the model file has no manifest; import it first</source>
        <translation>die Modelldatei hat kein Manifest; importieren Sie sie zuerst</translation>
    </message>
    <message>
        <source>the model file is empty</source>
        <translation>die Modelldatei ist leer</translation>
    </message>
    <message>
        <source>the model file is larger than {max_bytes} MB</source>
        <translation>die Modelldatei ist größer als {max_bytes} MB</translation>
    </message>
    <message>
        <source>the model gives no sound answer on a picture of this product: {error}</source>
        <translation>das Modell gibt zu einem Bild dieses Produkts keine brauchbare Antwort: {error}</translation>
    </message>
    <message>
        <source>the model gives {count} scores, but {classes} classes are named</source>
        <translation>das Modell gibt {count} Scores, benannt sind aber {classes} Klassen</translation>
    </message>
    <message>
        <source>the model gives {size} scores for {class_names} classes</source>
        <translation>das Modell gibt {size} Scores für {class_names} Klassen</translation>
    </message>
    <message>
        <source>the model gives {size} values as its score</source>
        <translation>das Modell gibt {size} Werte als Score</translation>
    </message>
    <message>
        <source>the model has an input or output named {name}</source>
        <translation>das Modell hat einen Ein- oder Ausgang namens {name}</translation>
    </message>
    <message>
        <source>the model has no output {missing}</source>
        <translation>das Modell hat keinen Ausgang {missing}</translation>
    </message>
    <message>
        <source>the model has no output {name} that could be the {role}</source>
        <translation>das Modell hat keinen Ausgang {name}, der {role} sein könnte</translation>
    </message>
    <message>
        <source>the model has {nodes} nodes; at most {max_nodes} are accepted</source>
        <translation>das Modell hat {nodes} Knoten; höchstens {max_nodes} werden angenommen</translation>
    </message>
    <message>
        <source>the model holds a constant of impossible size {dims}</source>
        <translation>das Modell enthält eine Konstante der unmöglichen Größe {dims}</translation>
    </message>
    <message>
        <source>the model keeps data in other files; export it as one self-contained file</source>
        <translation>das Modell hält Daten in anderen Dateien; exportieren Sie es als eine Datei</translation>
    </message>
    <message>
        <source>the model makes the inference engine crash (exit code {returncode}) and was refused</source>
        <translation>das Modell lässt die Rechenmaschine abstürzen (Code {returncode}) und wurde abgelehnt</translation>
    </message>
    <message>
        <source>the model needs more memory than a model may have</source>
        <translation>das Modell braucht mehr Speicher, als ein Modell haben darf</translation>
    </message>
    <message>
        <source>the model redefines the operator {name}</source>
        <translation>das Modell definiert den Operator {name} neu</translation>
    </message>
    <message>
        <source>the model takes one channel; choose grey as its colour</source>
        <translation>das Modell nimmt einen Kanal; wählen Sie Grau als Farbe</translation>
    </message>
    <message>
        <source>the model takes whole pixel values; choose raw as its scaling</source>
        <translation>das Modell nimmt ganze Pixelwerte; wählen Sie „raw“ als Skalierung</translation>
    </message>
    <message>
        <source>the model uses the operator {op_type}, not accepted</source>
        <translation>das Modell verwendet den Operator {op_type}, der nicht angenommen wird</translation>
    </message>
    <message>
        <source>the model uses {op_type} of the unknown domain {domain}</source>
        <translation>das Modell verwendet {op_type} der unbekannten Domäne {domain}</translation>
    </message>
    <message>
        <source>the model wants {inputs} inputs; one picture is given</source>
        <translation>das Modell will {inputs} Eingänge; gegeben wird ein Bild</translation>
    </message>
    <message>
        <source>the model wants {type}; a picture is float or uint8</source>
        <translation>das Modell will {type}; ein Bild ist float oder uint8</translation>
    </message>
    <message>
        <source>the model was exported for {shape} pictures at a time; export it for one</source>
        <translation>das Modell wurde für {shape} Bilder auf einmal exportiert; exportieren Sie es für eines</translation>
    </message>
    <message>
        <source>the model was made for ONNX operator set {version}; {oldest_opset} to {newest} can be run</source>
        <translation>das Modell ist für den ONNX-Operatorsatz {version} gemacht; {oldest_opset} bis {newest} können laufen</translation>
    </message>
    <message>
        <source>the model&apos;s functions call each other without end</source>
        <translation>die Funktionen des Modells rufen einander ohne Ende auf</translation>
    </message>
    <message>
        <source>the model&apos;s input is not uint8 {wanted} as its manifest says</source>
        <translation>der Eingang des Modells ist nicht uint8 {wanted}, wie sein Manifest sagt</translation>
    </message>
    <message>
        <source>the model&apos;s input is {sides}; {width} × {height} pixels with {channels} channels do not fit</source>
        <translation>der Eingang des Modells ist {sides}; {width} × {height} Pixel mit {channels} Kanälen passen nicht</translation>
    </message>
    <message>
        <source>the model&apos;s input {shape} has neither 1 nor 3 colour channels</source>
        <translation>der Eingang {shape} des Modells hat weder 1 noch 3 Farbkanäle</translation>
    </message>
    <message>
        <source>the model&apos;s input {shape} is not a picture</source>
        <translation>der Eingang {shape} des Modells ist kein Bild</translation>
    </message>
    <message>
        <source>the model&apos;s manifest is not valid: {where} {message}</source>
        <translation>das Manifest des Modells ist ungültig: {where} {message}</translation>
    </message>
    <message>
        <source>the model&apos;s mask has shape {shape}, but there are {defect_names} defect classes</source>
        <translation>die Maske des Modells hat die Form {shape}, es gibt aber {defect_names} Fehlerklassen</translation>
    </message>
    <message>
        <source>the model&apos;s output {role} is not a number</source>
        <translation>der Ausgang {role} des Modells ist keine Zahl</translation>
    </message>
    <message>
        <source>the model&apos;s output {role} lies between {low} and {high}; a probability lies between 0 and 1</source>
        <translation>der Ausgang {role} des Modells liegt zwischen {low} und {high}; eine Wahrscheinlichkeit liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the model&apos;s {name} has an impossible size {sides}</source>
        <translation>{name} des Modells hat eine unmögliche Größe {sides}</translation>
    </message>
    <message>
        <source>the model&apos;s {name} is not a tensor</source>
        <translation>{name} des Modells ist kein Tensor</translation>
    </message>
    <message>
        <source>the model&apos;s {op_type} asks for an impossible size</source>
        <translation>{op_type} des Modells verlangt eine unmögliche Größe</translation>
    </message>
    <message>
        <source>the model&apos;s {role} went through {activation} already</source>
        <translation>{role} des Modells ging schon durch {activation}</translation>
    </message>
    <message>
        <source>the model&apos;s {what} has shape {shape}</source>
        <translation>{what} des Modells hat die Form {shape}</translation>
    </message>
    <message>
        <source>the new model file does not repeat what was learnt: {same} of {count} verdicts are the same, scores differ by up to {widest}; it is not offered</source>
        <translation>die neue Modelldatei wiederholt nicht, was gelernt wurde: {same} von {count} Urteilen sind gleich, die Scores weichen bis zu {widest} ab; sie wird nicht angeboten</translation>
    </message>
    <message>
        <source>the object {name} has no box</source>
        <translation>das Objekt {name} hat keinen Rahmen</translation>
    </message>
    <message>
        <source>the output folder</source>
        <translation>der Ausgabeordner</translation>
    </message>
    <message>
        <source>the output for {role} lies between {min} and {max}, but a probability lies between 0 and 1: choose softmax or sigmoid, give the range of values, or another scaling</source>
        <translation>der Ausgang für {role} liegt zwischen {min} und {max}, eine Wahrscheinlichkeit aber zwischen 0 und 1: wählen Sie Softmax oder Sigmoid, geben Sie den Wertebereich oder eine andere Skalierung an</translation>
    </message>
    <message>
        <source>the output {name} is not a mask</source>
        <translation>der Ausgang {name} ist keine Maske</translation>
    </message>
    <message>
        <source>the output {name} is not a single score</source>
        <translation>der Ausgang {name} ist kein einzelner Score</translation>
    </message>
    <message>
        <source>the packed runs of a mask cannot be read</source>
        <translation>die gepackten Läufe einer Maske können nicht gelesen werden</translation>
    </message>
    <message>
        <source>the packed runs of a mask end inside a number</source>
        <translation>die gepackten Läufe einer Maske enden mitten in einer Zahl</translation>
    </message>
    <message>
        <source>the picture cannot be encoded</source>
        <translation>das Bild kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>the previous model {model_id} inspects instead</source>
        <translation>das vorige Modell {model_id} prüft stattdessen</translation>
    </message>
    <message>
        <source>the program crashed twice with model {model_id}; the previous model {previous} is active again</source>
        <translation>das Programm stürzte zweimal mit Modell {model_id} ab; das vorige Modell {previous} ist wieder aktiv</translation>
    </message>
    <message>
        <source>the program crashed twice with the active model, but {error}</source>
        <translation>das Programm stürzte zweimal mit dem aktiven Modell ab, aber {error}</translation>
    </message>
    <message>
        <source>the program ended while this training ran; start it again</source>
        <translation>das Programm endete, während dieses Training lief; starten Sie es erneut</translation>
    </message>
    <message>
        <source>the report names a picture outside the dataset</source>
        <translation>der Bericht nennt ein Bild außerhalb des Datensatzes</translation>
    </message>
    <message>
        <source>the run at pixel {start} has no length</source>
        <translation>der Lauf bei Pixel {start} hat keine Länge</translation>
    </message>
    <message>
        <source>the run at pixel {start} overlaps the one before it</source>
        <translation>der Lauf bei Pixel {start} überlappt den davor</translation>
    </message>
    <message>
        <source>the run of {length} pixels from pixel {start} reaches beyond the last pixel ({width}) of a picture of {widthx} × {height}</source>
        <translation>der Lauf von {length} Pixeln ab Pixel {start} reicht über das letzte Pixel ({width}) eines Bildes von {widthx} × {height} hinaus</translation>
    </message>
    <message>
        <source>the runs hold {words} numbers; starts and lengths come in pairs</source>
        <translation>die Läufe enthalten {words} Zahlen; Anfang und Länge kommen paarweise</translation>
    </message>
    <message>
        <source>the runs hold {word}, which is not a whole number from 1</source>
        <translation>die Läufe enthalten {word}, keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>the runs of a mask add up to {sum} pixels, but the picture has {width}</source>
        <translation>die Läufe einer Maske ergeben {sum} Pixel, das Bild hat aber {width}</translation>
    </message>
    <message>
        <source>the runs of a mask are neither numbers nor text</source>
        <translation>die Läufe einer Maske sind weder Zahlen noch Text</translation>
    </message>
    <message>
        <source>the scaling has {std} values, but the model has {channels} colour channels</source>
        <translation>die Skalierung hat {std} Werte, aber das Modell hat {channels} Farbkanäle</translation>
    </message>
    <message>
        <source>the size of a mask is not two whole numbers</source>
        <translation>die Größe einer Maske besteht nicht aus zwei ganzen Zahlen</translation>
    </message>
    <message>
        <source>the stream&apos;s picture</source>
        <translation>das Bild des Stroms</translation>
    </message>
    <message>
        <source>the table names it {name} times</source>
        <translation>die Tabelle nennt es {name} Mal</translation>
    </message>
    <message>
        <source>the table {name} has no column {missing}; its first row must name the columns</source>
        <translation>die Tabelle {name} hat keine Spalte {missing}; ihre erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>the table {name} is larger than {max_table} MB</source>
        <translation>die Tabelle {name} ist größer als {max_table} MB</translation>
    </message>
    <message>
        <source>the table {path} cannot be read: {strerror}</source>
        <translation>die Tabelle {path} kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>the table {path} is not a text table in UTF-8</source>
        <translation>die Tabelle {path} ist keine Texttabelle in UTF-8</translation>
    </message>
    <message>
        <source>the tables in {folder} name no pictures</source>
        <translation>die Tabellen in {folder} nennen keine Bilder</translation>
    </message>
    <message>
        <source>the unsure band ends below its beginning</source>
        <translation>das unsichere Band endet unter seinem Anfang</translation>
    </message>
    <message>
        <source>their XML names the class as its folder, without an object</source>
        <translation>ihr XML nennt die Klasse als ihren Ordner, ohne Objekt</translation>
    </message>
    <message>
        <source>there are no PNG, JPEG or BMP pictures in {folder}</source>
        <translation>in {folder} gibt es keine PNG-, JPEG- oder BMP-Bilder</translation>
    </message>
    <message>
        <source>there are no answers of a second pass yet</source>
        <translation>es gibt noch keine Antworten eines zweiten Durchgangs</translation>
    </message>
    <message>
        <source>there are no pictures in {pictures}</source>
        <translation>in {pictures} gibt es keine Bilder</translation>
    </message>
    <message>
        <source>there is no difference that these pictures can show</source>
        <translation>es gibt keinen Unterschied, den diese Bilder zeigen können</translation>
    </message>
    <message>
        <source>there is no earlier model to roll back to</source>
        <translation>es gibt kein früheres Modell, zu dem es zurückgeht</translation>
    </message>
    <message>
        <source>there is no picture of this name</source>
        <translation>es gibt kein Bild dieses Namens</translation>
    </message>
    <message>
        <source>there is no picture {name} in the folder</source>
        <translation>im Ordner gibt es kein Bild {name}</translation>
    </message>
    <message>
        <source>there is no readable picture to measure the model on</source>
        <translation>es gibt kein lesbares Bild, um das Modell zu messen</translation>
    </message>
    <message>
        <source>this PC is too busy with something else</source>
        <translation>dieser PC ist mit anderem zu beschäftigt</translation>
    </message>
    <message>
        <source>this answer is not in the dataset, or it was taken back already</source>
        <translation>diese Antwort ist nicht im Datensatz, oder sie wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>this model cannot be used for inspection ({what}); a classifier, a segmentation with one map per class or an anomaly map is needed, boxes of a detector are not</source>
        <translation>dieses Modell kann nicht zum Prüfen verwendet werden ({what}); nötig ist ein Klassifikator, eine Segmentierung mit einer Karte je Klasse oder eine Anomaliekarte, nicht die Rahmen eines Detektors</translation>
    </message>
    <message>
        <source>this model file has a manifest already; add it without importing</source>
        <translation>diese Modelldatei hat schon ein Manifest; fügen Sie sie ohne Import hinzu</translation>
    </message>
    <message>
        <source>this picture is no longer in the dataset</source>
        <translation>dieses Bild ist nicht mehr im Datensatz</translation>
    </message>
    <message>
        <source>too large for settings</source>
        <translation>zu groß für Einstellungen</translation>
    </message>
    <message>
        <source>two classes have the same name</source>
        <translation>zwei Klassen haben denselben Namen</translation>
    </message>
    <message>
        <source>what came is not the official file</source>
        <translation>was kam, ist nicht die offizielle Datei</translation>
    </message>
    <message>
        <source>what is marked as {name} covers no pixel</source>
        <translation>was als {name} markiert ist, bedeckt kein Pixel</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>with these answers {error}</source>
        <translation>mit diesen Antworten {error}</translation>
    </message>
    <message>
        <source>{bare} pictures have no text file: they count as having nothing marked.</source>
        <translation>{bare} Bilder haben keine Textdatei: sie zählen als ohne Markierung.</translation>
    </message>
    <message>
        <source>{count} defective parts</source>
        <translation>{count} fehlerhafte Teile</translation>
    </message>
    <message>
        <source>{count} escaped</source>
        <translation>{count} rutschten durch</translation>
    </message>
    <message>
        <source>{count} more defective pictures</source>
        <translation>{count} fehlerhafte Bilder mehr</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} Teile</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} pictures are</source>
        <translation>{count} Bilder sind</translation>
    </message>
    <message>
        <source>{count} pictures have</source>
        <translation>{count} Bildern</translation>
    </message>
    <message>
        <source>{crashes} crashes after the promotion</source>
        <translation>{crashes} Abstürze nach dem Aktivmachen</translation>
    </message>
    <message>
        <source>{damaged_limit} pictures in a row are damaged</source>
        <translation>{damaged_limit} Bilder in Folge sind beschädigt</translation>
    </message>
    <message>
        <source>{done} of {epochs} epochs are done</source>
        <translation>{done} von {epochs} Epochen sind fertig</translation>
    </message>
    <message>
        <source>{error}; verdicts wait in memory</source>
        <translation>{error}; Urteile warten im Speicher</translation>
    </message>
    <message>
        <source>{file_name}, which locks the test pictures, is damaged: put it back from a backup, or delete it to let a new test set be chosen</source>
        <translation>{file_name}, das die Testbilder sperrt, ist beschädigt: holen Sie es aus einer Sicherung zurück, oder löschen Sie es, damit neue Testbilder gewählt werden</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder of {old}: scan the dataset, then answer again</source>
        <translation>{file} liegt nicht mehr im Ordner von {old}: lesen Sie den Datensatz ein, dann antworten Sie noch einmal</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}</source>
        <translation>{folder} kann nicht geschrieben werden: {strerror}</translation>
    </message>
    <message>
        <source>{folder} is not a folder</source>
        <translation>{folder} ist kein Ordner</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder: choose an empty or a new one</source>
        <translation>{folder} ist kein leerer Ordner: wählen Sie einen leeren oder neuen</translation>
    </message>
    <message>
        <source>{folder}/{name} is a link and is not used</source>
        <translation>{folder}/{name} ist eine Verknüpfung und wird nicht verwendet</translation>
    </message>
    <message>
        <source>{found} pictures are called {name}: give them other names</source>
        <translation>{found} Bilder heißen {name}: geben Sie ihnen andere Namen</translation>
    </message>
    <message>
        <source>{group} alike, said to be {parts} parts</source>
        <translation>{group} gleiche, angeblich {parts} Teile</translation>
    </message>
    <message>
        <source>{image_id} pictures have its number {image_idx}</source>
        <translation>{image_id} Bilder haben seine Nummer {image_idx}</translation>
    </message>
    <message>
        <source>{labels} does not name it, so nobody said whether it is good</source>
        <translation>{labels} nennt es nicht, niemand hat also gesagt, ob es gut ist</translation>
    </message>
    <message>
        <source>{labels} says both that it is good and that it is defective</source>
        <translation>{labels} sagt beides: dass es gut und dass es fehlerhaft ist</translation>
    </message>
    <message>
        <source>{labels} says it is defective, but {table} marks nothing on it</source>
        <translation>{labels} sagt, es sei fehlerhaft, aber {table} markiert nichts darauf</translation>
    </message>
    <message>
        <source>{labels} says it is good, but {table} marks a defect on it</source>
        <translation>{labels} sagt, es sei gut, aber {table} markiert einen Fehler darauf</translation>
    </message>
    <message>
        <source>{label} is a good class: it has no mask</source>
        <translation>{label} ist eine gute Klasse: sie hat keine Maske</translation>
    </message>
    <message>
        <source>{label} is not a class of this product</source>
        <translation>{label} ist keine Klasse dieses Produkts</translation>
    </message>
    <message>
        <source>{label}, but the model says {verdict}</source>
        <translation>{label}, aber das Modell sagt {verdict}</translation>
    </message>
    <message>
        <source>{left} pictures are named by no table and stay outside, such as {named}.</source>
        <translation>{left} Bilder nennt keine Tabelle, sie bleiben draußen, etwa {named}.</translation>
    </message>
    <message>
        <source>{left} pictures have no XML file and stay outside, such as {folder}.</source>
        <translation>{left} Bilder haben keine XML-Datei und bleiben draußen, etwa {folder}.</translation>
    </message>
    <message>
        <source>{match} cameras are called {chosen}; choose {ways}</source>
        <translation>{match} Kameras heißen {chosen}; wählen Sie {ways}</translation>
    </message>
    <message>
        <source>{model_id} is not the name of a model</source>
        <translation>{model_id} ist nicht der Name eines Modells</translation>
    </message>
    <message>
        <source>{name} can be read again: move it back into its class folder to use it</source>
        <translation>{name} ist wieder lesbar: legen Sie es in seinen Klassenordner zurück, um es zu verwenden</translation>
    </message>
    <message>
        <source>{name} cannot be played: no video or an unknown codec</source>
        <translation>{name} kann nicht abgespielt werden: kein Video oder ein unbekannter Codec</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a class</source>
        <translation>{name} kann nicht der Name einer Klasse sein</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a product</source>
        <translation>{name} kann nicht der Name eines Produkts sein</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {reason}.</source>
        <translation>{name} konnte nicht geholt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not answer with a video stream</source>
        <translation>{name} antwortet nicht mit einem Videostrom</translation>
    </message>
    <message>
        <source>{name} does not answer: {error}</source>
        <translation>{name} antwortet nicht: {error}</translation>
    </message>
    <message>
        <source>{name} does not open; close other programs that use it, or plug it in again</source>
        <translation>{name} öffnet sich nicht; schließen Sie andere Programme, die sie verwenden, oder stecken Sie sie neu an</translation>
    </message>
    <message>
        <source>{name} does not open; {namex}</source>
        <translation>{name} öffnet sich nicht; {namex}</translation>
    </message>
    <message>
        <source>{name} gives two classes the number {number}</source>
        <translation>{name} gibt zwei Klassen die Nummer {number}</translation>
    </message>
    <message>
        <source>{name} has a class without a name or a number</source>
        <translation>{name} hat eine Klasse ohne Namen oder Nummer</translation>
    </message>
    <message>
        <source>{name} has no list {key}</source>
        <translation>{name} hat keine Liste {key}</translation>
    </message>
    <message>
        <source>{name} has stopped sending pictures</source>
        <translation>{name} sendet keine Bilder mehr</translation>
    </message>
    <message>
        <source>{name} has stopped; check its cable, or plug it in again</source>
        <translation>{name} steht still; prüfen Sie das Kabel, oder stecken Sie sie neu an</translation>
    </message>
    <message>
        <source>{name} has the four colours of a printer (CMYK): save it as RGB</source>
        <translation>{name} hat die vier Farben eines Druckers (CMYK): speichern Sie es als RGB</translation>
    </message>
    <message>
        <source>{name} has {bits} bits a channel: save it with 8</source>
        <translation>{name} hat {bits} Bit je Kanal: speichern Sie es mit 8</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; at most 64 megapixels are read</source>
        <translation>{name} hat {width} × {height} Pixel; höchstens 64 Megapixel werden gelesen</translation>
    </message>
    <message>
        <source>{name} holds no readable picture</source>
        <translation>{name} enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>{name} is a web page, not a stream; look up the camera&apos;s stream address</source>
        <translation>{name} ist eine Webseite, kein Strom; suchen Sie die Stromadresse der Kamera</translation>
    </message>
    <message>
        <source>{name} is being opened</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>{name} is cut off before its end</source>
        <translation>{name} ist vor dem Ende abgeschnitten</translation>
    </message>
    <message>
        <source>{name} is cut off inside its header</source>
        <translation>{name} ist im Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON</source>
        <translation>{name} ist beschädigt: es ist kein JSON</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB</source>
        <translation>{name} ist größer als {max_bytes} MB</translation>
    </message>
    <message>
        <source>{name} is neither a picture (PNG, JPEG, BMP) nor a video</source>
        <translation>{name} ist weder ein Bild (PNG, JPEG, BMP) noch ein Video</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG or BMP picture</source>
        <translation>{name} ist kein PNG-, JPEG- oder BMP-Bild</translation>
    </message>
    <message>
        <source>{name} is not a job: {error}.</source>
        <translation>{name} ist kein Auftrag: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a snapshot: {error}.</source>
        <translation>{name} ist kein Schnappschuss: {error}.</translation>
    </message>
    <message>
        <source>{name} is not an 8-bit mask with one channel</source>
        <translation>{name} ist keine 8-Bit-Maske mit einem Kanal</translation>
    </message>
    <message>
        <source>{name} is not open</source>
        <translation>{name} ist nicht offen</translation>
    </message>
    <message>
        <source>{name} is not plugged in (cameras found: {there})</source>
        <translation>{name} ist nicht angesteckt (gefundene Kameras: {there})</translation>
    </message>
    <message>
        <source>{name} is not plugged in: there is no {path}</source>
        <translation>{name} ist nicht angesteckt: es gibt kein {path}</translation>
    </message>
    <message>
        <source>{name} is not the official file {namex}, so it is not opened: such files can carry programs.</source>
        <translation>{name} ist nicht die offizielle Datei {namex} und wird darum nicht geöffnet: Solche Dateien können Programme enthalten.</translation>
    </message>
    <message>
        <source>{name} is stored turned, with a note how to turn it back (EXIF {turned}): save it upright without the note</source>
        <translation>{name} liegt gedreht vor, mit einem Vermerk zum Zurückdrehen (EXIF {turned}): speichern Sie es aufrecht ohne den Vermerk</translation>
    </message>
    <message>
        <source>{name} may not be used: add this user to the group of {path}, often video</source>
        <translation>{name} darf nicht verwendet werden: nehmen Sie diesen Benutzer in die Gruppe von {path} auf, oft video</translation>
    </message>
    <message>
        <source>{name} opens but gives no picture; close other programs that use it</source>
        <translation>{name} öffnet sich, gibt aber kein Bild; schließen Sie andere Programme, die sie verwenden</translation>
    </message>
    <message>
        <source>{name} sends no pictures; {namex}</source>
        <translation>{name} sendet keine Bilder; {namex}</translation>
    </message>
    <message>
        <source>{name} was lost: no more pictures arrive</source>
        <translation>{name} ging verloren: es kommen keine Bilder mehr</translation>
    </message>
    <message>
        <source>{name} was lost: {error}</source>
        <translation>{name} ging verloren: {error}</translation>
    </message>
    <message>
        <source>{name}, which names the classes of {namex}, is damaged: put it right or take it away</source>
        <translation>{name}, das die Klassen von {namex} nennt, ist beschädigt: bringen Sie es in Ordnung, oder nehmen Sie es weg</translation>
    </message>
    <message>
        <source>{name}, which names the colours of masks, is damaged</source>
        <translation>{name}, das die Farben der Masken nennt, ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: the same picture has another class elsewhere; neither copy came in</source>
        <translation>{name}: dasselbe Bild hat anderswo eine andere Klasse; keine der beiden Kopien kam herein</translation>
    </message>
    <message>
        <source>{name}: the same picture lies in another split too; it came in once</source>
        <translation>{name}: dasselbe Bild liegt auch in einer anderen Gruppe; es kam einmal herein</translation>
    </message>
    <message>
        <source>{name}: {what} is {taken}, not {value} as wanted</source>
        <translation>{name}: {what} ist {taken}, nicht {value} wie gewünscht</translation>
    </message>
    <message>
        <source>{official} could not be fetched ({reason}); without ImageNet weights the network is trained from scratch and will be less accurate.</source>
        <translation>{official} konnte nicht geholt werden ({reason}); ohne ImageNet-Gewichte wird das Netz von Grund auf trainiert und ist weniger genau.</translation>
    </message>
    <message>
        <source>{parts} defective parts measured, {escaped} of {bad} pictures escaped: that proves an escape rate of at most {highest} (95 % confidence).</source>
        <translation>{parts} fehlerhafte Teile gemessen, {escaped} von {bad} Bildern rutschten durch: das beweist einen Schlupf von höchstens {highest} (95 % Sicherheit).</translation>
    </message>
    <message>
        <source>{part} measured. {escaped}: that proves an escape rate of at most {limit} (95 % confidence).</source>
        <translation>{part} gemessen. {escaped}: das beweist einen Schlupf von höchstens {limit} (95 % Sicherheit).</translation>
    </message>
    <message>
        <source>{path} XML files describe {name}</source>
        <translation>{path} XML-Dateien beschreiben {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); earlier settings are used</source>
        <translation>{path} kann nicht gelesen werden ({strerror}); frühere Einstellungen gelten</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <source>{path} holds no PNG, JPEG or BMP picture</source>
        <translation>{path} enthält kein PNG-, JPEG- oder BMP-Bild</translation>
    </message>
    <message>
        <source>{path} holds values that cannot be used ({names}){aside}</source>
        <translation>{path} enthält Werte, die nicht verwendet werden können ({names}){aside}</translation>
    </message>
    <message>
        <source>{path} is damaged: {msg}</source>
        <translation>{path} ist beschädigt: {msg}</translation>
    </message>
    <message>
        <source>{path} is damaged; earlier settings are used{settings}</source>
        <translation>{path} ist beschädigt; frühere Einstellungen gelten{settings}</translation>
    </message>
    <message>
        <source>{path} is gone: {left} pictures were not inspected</source>
        <translation>{path} ist nicht mehr da: {left} Bilder wurden nicht geprüft</translation>
    </message>
    <message>
        <source>{path} is labelled {label}, but the model only knows {meaning}; name the folders like its classes</source>
        <translation>{path} trägt die Klasse {label}, das Modell kennt aber nur {meaning}; benennen Sie die Ordner wie seine Klassen</translation>
    </message>
    <message>
        <source>{path} pictures of the same name share the mask {name}: give them different names</source>
        <translation>{path} Bilder gleichen Namens teilen sich die Maske {name}: geben Sie ihnen verschiedene Namen</translation>
    </message>
    <message>
        <source>{pictures} pictures share the text file {name}: give them different names</source>
        <translation>{pictures} Bilder teilen sich die Textdatei {name}: geben Sie ihnen verschiedene Namen</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>{place} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>{sure} sure · {name}</source>
        <translation>{sure} sicher · {name}</translation>
    </message>
    <message>
        <source>{text} is no source: name a folder, a video, a picture, an address, camera:NAME or demo</source>
        <translation>{text} ist keine Quelle: nennen Sie einen Ordner, ein Video, ein Bild, eine Adresse, camera:NAME oder demo</translation>
    </message>
    <message>
        <source>{title} ({name}) {wanted}; given is {value}.</source>
        <translation>{title} ({name}) {wanted}; angegeben ist {value}.</translation>
    </message>
    <message>
        <source>{title} varies no pictures with these settings.</source>
        <translation>{title} verändert mit diesen Einstellungen keine Bilder.</translation>
    </message>
    <message>
        <source>{title}: {count_params} parameters, input {width} × {height} × {channels}, {train} pictures to learn from, {validation} to choose the best state and the limits by.</source>
        <translation>{title}: {count_params} Parameter, Eingang {width} × {height} × {channels}, {train} Bilder zum Lernen, {validation} zur Wahl des besten Stands und der Grenzen.</translation>
    </message>
    <message>
        <source>{unmarked} defective pictures have no mask: {losing}.</source>
        <translation>{unmarked} fehlerhafte Bilder haben keine Maske: {losing}.</translation>
    </message>
    <message>
        <source>{upper} pictures are not read: save it as PNG</source>
        <translation>{upper}-Bilder werden nicht gelesen: speichern Sie es als PNG</translation>
    </message>
    <message>
        <source>{what} reaches beyond the picture, which is {width} × {height}</source>
        <translation>{what} reicht über das Bild hinaus, das {width} × {height} groß ist</translation>
    </message>
    <message>
        <source>{what} set aside and not used.</source>
        <translation>{what} ausgesondert und nicht verwendet.</translation>
    </message>
    <message>
        <source>{where} begins with {words}, not with a class number</source>
        <translation>{where} beginnt mit {words}, nicht mit einer Klassennummer</translation>
    </message>
    <message>
        <source>{where} has the class {index}, but only {classes} are named</source>
        <translation>{where} hat die Klasse {index}, benannt sind aber nur {classes}</translation>
    </message>
    <message>
        <source>{where} holds something that is no number</source>
        <translation>{where} enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>{where} is neither a box (4 numbers) nor a polygon (6 or more)</source>
        <translation>{where} ist weder ein Rahmen (4 Zahlen) noch ein Vieleck (6 oder mehr)</translation>
    </message>
    <message>
        <source>{where} is the same file as {as_posix}</source>
        <translation>{where} ist dieselbe Datei wie {as_posix}</translation>
    </message>
    <message>
        <source>{where} reaches beyond the picture: its numbers go from 0 to 1</source>
        <translation>{where} reicht über das Bild hinaus: die Zahlen gehen von 0 bis 1</translation>
    </message>
    <message>
        <source>… and {named_at_most} more; report.json names all.</source>
        <translation>… und {named_at_most} weitere; report.json nennt alle.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Prüfbereich</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Lines of a form that are longer than this are hard to follow with the eye.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>This PC and you</source>
        <translation>Dieser PC und Sie</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Count from zero; the history keeps everything</source>
        <translation>Von null zählen; der Verlauf behält alles</translation>
    </message>
    <message>
        <source>NG share by {size} parts, usual {share}</source>
        <translation>NG-Anteil je {size} Teile, üblich {share}</translation>
    </message>
    <message>
        <source>NG share by {size} parts; limits after {parts} parts</source>
        <translation>NG-Anteil je {size} Teile; Grenzen nach {parts} Teilen</translation>
    </message>
    <message>
        <source>NG share over its upper limit at {time}</source>
        <translation>NG-Anteil über seiner oberen Grenze um {time}</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Neue Schicht</translation>
    </message>
    <message>
        <source>This shift · since {time}</source>
        <translation>Diese Schicht · seit {time}</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>Ausbeute</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Camera {name}</source>
        <translation>Kamera {name}</translation>
    </message>
    <message>
        <source>Demo part</source>
        <translation>Demoteil</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Camera {name}</source>
        <translation>Kamera {name}</translation>
    </message>
    <message>
        <source>Demo and cameras found</source>
        <translation>Demo und gefundene Kameras</translation>
    </message>
    <message>
        <source>Demo part: made-up pictures, no camera needed</source>
        <translation>Demoteil: erfundene Bilder, keine Kamera nötig</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Folder, file or address</source>
        <translation>Ordner, Datei oder Adresse</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>No camera is plugged in; one appears here by itself. There are the demo, and folders and videos.</source>
        <translation>Keine Kamera angeschlossen; eine erscheint hier von selbst. Es gibt die Demo sowie Ordner und Videos.</translation>
    </message>
    <message>
        <source>Video or picture</source>
        <translation>Video oder Bild</translation>
    </message>
    <message>
        <source>Video or picture…</source>
        <translation>Video oder Bild…</translation>
    </message>
    <message>
        <source>Videos and pictures ({endings} *.png *.jpg *.jpeg *.bmp)</source>
        <translation>Videos und Bilder ({endings} *.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>or a folder, a video, a picture, http://… or rtsp://…</source>
        <translation>oder ein Ordner, ein Video, ein Bild, http://… oder rtsp://…</translation>
    </message>
    <message>
        <source>{source}   ✓ in use</source>
        <translation>{source}   ✓ in Gebrauch</translation>
    </message>
</context>
<context>
    <name>SourceSettings</name>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use this source</source>
        <translation>Diese Quelle nehmen</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no usable picture</source>
        <translation>kein brauchbares Bild</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>, {count} waiting for the disk</source>
        <translation>, {count} warten auf die Festplatte</translation>
    </message>
    <message>
        <source>camera → verdict {p50} ms (p99 {p99})</source>
        <translation>Kamera → Urteil {p50} ms (p99 {p99})</translation>
    </message>
    <message>
        <source>connected to {address}</source>
        <translation>verbunden mit {address}</translation>
    </message>
    <message>
        <source>disk {room} GB free</source>
        <translation>Festplatte {room} GB frei</translation>
    </message>
    <message>
        <source>no outbound connections</source>
        <translation>keine Verbindung nach außen</translation>
    </message>
    <message>
        <source>picture: frozen</source>
        <translation>Bild: eingefroren</translation>
    </message>
    <message>
        <source>picture: live</source>
        <translation>Bild: live</translation>
    </message>
    <message>
        <source>picture: moved</source>
        <translation>Bild: bewegt</translation>
    </message>
    <message>
        <source>picture: none</source>
        <translation>Bild: keines</translation>
    </message>
    <message>
        <source>picture: not sharp</source>
        <translation>Bild: unscharf</translation>
    </message>
    <message>
        <source>picture: opening the source</source>
        <translation>Bild: Quelle wird geöffnet</translation>
    </message>
    <message>
        <source>picture: other size</source>
        <translation>Bild: andere Größe</translation>
    </message>
    <message>
        <source>picture: source has ended</source>
        <translation>Bild: Quelle ist zu Ende</translation>
    </message>
    <message>
        <source>picture: too bright</source>
        <translation>Bild: zu hell</translation>
    </message>
    <message>
        <source>picture: too dark</source>
        <translation>Bild: zu dunkel</translation>
    </message>
    <message>
        <source>picture: too old</source>
        <translation>Bild: zu alt</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>{count} verdicts lost</source>
        <translation>{count} Urteile verloren</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} Bilder/s</translation>
    </message>
</context>
<context>
    <name>SteppedDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>StillLine</name>
    <message>
        <source>Back to live</source>
        <translation>Zurück zum Livebild</translation>
    </message>
    <message>
        <source>HELD: the picture of {time}. Inspection goes on.</source>
        <translation>ANGEHALTEN: das Bild von {time}. Die Prüfung geht weiter.</translation>
    </message>
    <message>
        <source>HELD: the picture of {time}. Inspection has finished.</source>
        <translation>ANGEHALTEN: das Bild von {time}. Die Prüfung ist fertig.</translation>
    </message>
    <message>
        <source>Leave the picture</source>
        <translation>Bild verlassen</translation>
    </message>
    <message>
        <source>PART of {time}, one of the last ones. Inspection goes on.</source>
        <translation>TEIL von {time}, eines der letzten. Die Prüfung geht weiter.</translation>
    </message>
    <message>
        <source>PART of {time}, one of the last ones. Inspection has finished.</source>
        <translation>TEIL von {time}, eines der letzten. Die Prüfung ist fertig.</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>Chosen on the test pictures: expect slightly worse figures in production.</source>
        <translation>An den Testbildern gewählt: im Betrieb sind etwas schlechtere Zahlen zu erwarten.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Limit of the candidate</source>
        <translation>Grenze des Kandidaten</translation>
    </message>
    <message>
        <source>Set the limit back to the measured one</source>
        <translation>Die Grenze auf die gemessene zurücksetzen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>limit {0}</source>
        <translation>Grenze {0}</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>{0} escapes</source>
        <translation>{0} Schlupf</translation>
    </message>
    <message>
        <source>{0} good rejected</source>
        <translation>{0} gute ausgesondert</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <translation>{0} unsicher</translation>
    </message>
    <message>
        <source>{0}, as chosen on the validation pictures</source>
        <translation>{0}, wie an den Validierungsbildern gewählt</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>How long a message can be read; the status line is covered meanwhile.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>TonightRow</name>
    <message>
        <source>Hour of the nightly training</source>
        <translation>Uhrzeit des nächtlichen Trainings</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Train tonight</source>
        <translation>Heute Nacht trainieren</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Counting the dataset…</source>
        <translation>Der Datensatz wird gezählt…</translation>
    </message>
    <message>
        <source>One training at a time.</source>
        <translation>Immer nur ein Training.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>The candidate of run {0} inspects now.</source>
        <translation>Der Kandidat aus Lauf {0} prüft jetzt.</translation>
    </message>
    <message>
        <source>The dataset does not hold enough yet: see above.</source>
        <translation>Der Datensatz enthält noch nicht genug: siehe oben.</translation>
    </message>
    <message>
        <source>The old model stays.</source>
        <translation>Das alte Modell bleibt.</translation>
    </message>
    <message>
        <source>The trainer is being asked for its recipes…</source>
        <translation>Der Trainer wird nach seinen Rezepten gefragt…</translation>
    </message>
    <message>
        <source>There is no recipe to start with.</source>
        <translation>Es gibt kein Rezept zum Starten.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
</context>
<context>
    <name>TrainProcess</name>
    <message>
        <source>A training is already under way.</source>
        <translation>Ein Training läuft schon.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may run it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie ausführen dürfen.</translation>
    </message>
    <message>
        <source>Most often the memory was full: close other programs or choose a smaller batch.</source>
        <translation>Meist war der Speicher voll: andere Programme schließen oder einen kleineren Batch wählen.</translation>
    </message>
    <message>
        <source>The last lines of its log say more.</source>
        <translation>Die letzten Zeilen seines Protokolls sagen mehr.</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {0}</source>
        <translation>Der Trainer kann nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>The trainer ended with an error (code {0}).</source>
        <translation>Der Trainer endete mit einem Fehler (Code {0}).</translation>
    </message>
    <message>
        <source>The trainer ended without making a model.</source>
        <translation>Der Trainer endete, ohne ein Modell zu machen.</translation>
    </message>
    <message>
        <source>The trainer said it was done, but its model cannot be used: {0}</source>
        <translation>Der Trainer meldete, er sei fertig, aber sein Modell ist nicht brauchbar: {0}</translation>
    </message>
    <message>
        <source>The trainer says too much; {0} kB of it are not shown.</source>
        <translation>Der Trainer sagt zu viel; {0} kB davon werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The trainer was ended by the system or crashed (signal {0}).</source>
        <translation>Der Trainer wurde vom System beendet oder ist abgestürzt (Signal {0}).</translation>
    </message>
    <message>
        <source>The trainer was told to stop.</source>
        <translation>Der Trainer wurde zum Aufhören aufgefordert.</translation>
    </message>
    <message>
        <source>The training was cancelled before it began.</source>
        <translation>Das Training wurde abgebrochen, bevor es begann.</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>Das Training wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Freezing the dataset</source>
        <translation>Der Datensatz wird eingefroren</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>Starting the trainer</source>
        <translation>Der Trainer wird gestartet</translation>
    </message>
    <message>
        <source>The dataset cannot be frozen: {0}.</source>
        <translation>Der Datensatz kann nicht eingefroren werden: {0}.</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>Das Training wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>dataset frozen: {0} to learn from, {1} for validation, {2} locked test</source>
        <translation>Datensatz eingefroren: {0} zum Lernen, {1} zur Validierung, {2} gesperrter Test</translation>
    </message>
    <message>
        <source>{0} · cancelling</source>
        <translation>{0} · wird abgebrochen</translation>
    </message>
    <message>
        <source>{0} · candidate waits</source>
        <translation>{0} · Kandidat wartet</translation>
    </message>
    <message>
        <source>{0} · failed</source>
        <translation>{0} · gescheitert</translation>
    </message>
    <message>
        <source>{0} · training</source>
        <translation>{0} · im Training</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>Most alike</source>
        <translation>Am ähnlichsten</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>kaum ähnlich</translation>
    </message>
    <message>
        <source>very alike</source>
        <translation>fast gleich</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict {word}</source>
        <translation>Urteil {word}</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Choose a verdict to see its picture.</source>
        <translation>Ein Urteil wählen, um sein Bild zu sehen.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>Die Antwort konnte nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>The picture of this verdict was not kept: one picture of each NG or unsure part and a sample of OK parts are.</source>
        <translation>Das Bild dieses Urteils wurde nicht aufbewahrt: aufbewahrt wird je ein Bild jedes NG- oder unsicheren Teils und eine Auswahl der OK-Teile.</translation>
    </message>
    <message>
        <source>This picture shows the same part at {time}, judged {verdict} {score}.</source>
        <translation>Dieses Bild zeigt dasselbe Teil um {time}, beurteilt als {verdict} {score}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the model decided by, place by place</source>
        <translation>Wonach das Modell entschied, Stelle für Stelle</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>{who} called it {label}.</source>
        <translation>{who} nannte es {label}.</translation>
    </message>
</context>
<context>
    <name>YouSay</name>
    <message>
        <source>You say</source>
        <translation>Sie sagen</translation>
    </message>
    <message>
        <source>You say of {count} pictures</source>
        <translation>Sie sagen zu {count} Bildern</translation>
    </message>
    <message>
        <source>not sure: skip</source>
        <translation>nicht sicher: weiter</translation>
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
        <translation>Die Antwort des Modells</translation>
    </message>
</context>
</TS>
