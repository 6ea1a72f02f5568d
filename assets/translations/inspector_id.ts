<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Access</name>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN terdiri dari 4 sampai 12 angka.</translation>
    </message>
    <message>
        <source>A labeller or an engineer needs a PIN.</source>
        <translation>Pelabel dan teknisi memerlukan PIN.</translation>
    </message>
    <message>
        <source>Changing classes, source, camera or region of interest needs an engineer: log in first.</source>
        <translation>Mengubah kelas, sumber, kamera, atau zona inspeksi memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Changing the limits needs an engineer: log in first.</source>
        <translation>Mengubah batas memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Changing the operators needs an engineer: log in first.</source>
        <translation>Mengubah operator memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Deleting a model needs an engineer: log in first.</source>
        <translation>Menghapus model memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Exporting a model needs an engineer: log in first.</source>
        <translation>Mengekspor model memerlukan teknisi: masuk dulu.</translation>
    </message>
    <message>
        <source>Exporting the dataset needs a labeller or an engineer: log in first.</source>
        <translation>Mengekspor dataset memerlukan pelabel atau teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Give a name of 60 letters at most.</source>
        <translation>Isi nama dengan paling banyak 60 huruf.</translation>
    </message>
    <message>
        <source>Importing a model needs an engineer: log in first.</source>
        <translation>Mengimpor model memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Importing pictures needs a labeller or an engineer: log in first.</source>
        <translation>Mengimpor gambar memerlukan pelabel atau teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Labelling needs a labeller or an engineer: log in first.</source>
        <translation>Pelabelan memerlukan pelabel atau teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Making a model active needs an engineer: log in first.</source>
        <translation>Mengaktifkan model memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Making a product needs an engineer: log in first.</source>
        <translation>Membuat produk memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Rolling back needs an engineer: log in first.</source>
        <translation>Kembali ke model sebelumnya memerlukan teknisi: masuk dahulu.</translation>
    </message>
    <message>
        <source>Somebody has to be engineer: the first operator is one, and the last engineer stays while there are others.</source>
        <translation>Harus ada teknisi: operator pertama adalah teknisi, dan teknisi terakhir tetap ada selama ada yang lain.</translation>
    </message>
    <message>
        <source>There is already somebody of this name.</source>
        <translation>Nama ini sudah ada.</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>teknisi</translation>
    </message>
    <message>
        <source>labeller</source>
        <translation>pelabel</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>{name} was logged out: no key or mouse for {minutes} min.</source>
        <translation>{name} dikeluarkan: {minutes} menit tanpa papan tombol atau tetikus.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Seen</source>
        <translation>Sudah dilihat</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation>komponen {part}</translation>
    </message>
</context>
<context>
    <name>AnswerBook</name>
    <message>
        <source>Taken back; {now}.</source>
        <translation>Dibatalkan; {now}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa dibatalkan.</translation>
    </message>
    <message>
        <source>it is {label} again</source>
        <translation>kembali menjadi {label}</translation>
    </message>
    <message>
        <source>the picture has left the dataset</source>
        <translation>gambar sudah keluar dari dataset</translation>
    </message>
</context>
<context>
    <name>AnswerDesk</name>
    <message>
        <source>Not saved as {label}</source>
        <translation>Tidak tersimpan sebagai {label}</translation>
    </message>
    <message>
        <source>Saving as {label} …</source>
        <translation>Menyimpan sebagai {label} …</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Dibatalkan: {label}</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>Membatalkan …</translation>
    </message>
    <message>
        <source>There is no picture to answer about.</source>
        <translation>Tidak ada gambar untuk dijawab.</translation>
    </message>
    <message>
        <source>This product has no defect class.</source>
        <translation>Produk ini tidak punya kelas cacat.</translation>
    </message>
    <message>
        <source>✓ Saved as {label} · undo {key}</source>
        <translation>✓ Tersimpan sebagai {label} · batalkan {key}</translation>
    </message>
    <message>
        <source>✓ Saved as {label}; its own key if it is another · undo {key}</source>
        <translation>✓ Disimpan sebagai {label}; jika lain, tekan tombolnya · batalkan {key}</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>It is NG</source>
        <translation>Ini NG</translation>
    </message>
    <message>
        <source>It is OK</source>
        <translation>Ini OK</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>AugmentationDialog</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentasi</translation>
    </message>
    <message>
        <source>Pictures as the network sees them. Parts that could not look like this in front of the camera make the model worse: lower that setting.</source>
        <translation>Gambar seperti dilihat jaringan. Komponen yang tidak mungkin tampak begini di depan kamera memperburuk model: turunkan pengaturan itu.</translation>
    </message>
    <message>
        <source>The trainer draws…</source>
        <translation>Pelatih menggambar…</translation>
    </message>
    <message>
        <source>{0}, with the settings of the form</source>
        <translation>{0}, dengan pengaturan di formulir</translation>
    </message>
</context>
<context>
    <name>BlindPass</name>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>Jawaban tidak bisa disimpan: {why}</translation>
    </message>
</context>
<context>
    <name>CameraForm</name>
    <message>
        <source>Asked of the camera</source>
        <translation>Diminta dari kamera</translation>
    </message>
    <message>
        <source>Exposure, as the driver counts it</source>
        <translation>Pencahayaan, menurut satuan driver</translation>
    </message>
    <message>
        <source>Focus, as the driver counts it</source>
        <translation>Fokus, menurut satuan driver</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Gambar per detik</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Penguatan (gain)</translation>
    </message>
    <message>
        <source>Height, px</source>
        <translation>Tinggi, px</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>Belum ada jawaban.</translation>
    </message>
    <message>
        <source>No USB camera is in use; these settings wait for one.</source>
        <translation>Tidak ada kamera USB yang dipakai; pengaturan ini menunggu kamera.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Batalkan perubahan terakhir</translation>
    </message>
    <message>
        <source>What is not ticked is left to the camera. Fixed exposure, white balance and focus keep pictures comparable from part to part.</source>
        <translation>Yang tidak dicentang diserahkan ke kamera. Pencahayaan, keseimbangan putih dan fokus yang tetap membuat gambar tiap komponen dapat dibandingkan.</translation>
    </message>
    <message>
        <source>What the camera really does</source>
        <translation>Yang benar-benar dilakukan kamera</translation>
    </message>
    <message>
        <source>White balance, K</source>
        <translation>Keseimbangan putih, K</translation>
    </message>
    <message>
        <source>Width, px</source>
        <extracomment>Field, lowest, highest, decimals, value when first switched on.</extracomment>
        <translation>Lebar, px</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Candidate {0} · locked test: {1}, {2}</source>
        <translation>Kandidat {0} · uji terkunci: {1}, {2}</translation>
    </message>
    <message>
        <source>Keras = ONNX</source>
        <translation>Keras = ONNX</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Tampilkan: {0}</translation>
    </message>
    <message>
        <source>There is no active model to compare with.</source>
        <translation>Tidak ada model aktif untuk dibandingkan.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>presisi rata-rata (AP)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lebih baik</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>cacat lolos</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>salah tolak</translation>
    </message>
    <message>
        <source>show</source>
        <translation>tampilkan</translation>
    </message>
    <message>
        <source>speed, p99</source>
        <translation>kecepatan, p99</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>lebih buruk</translation>
    </message>
    <message>
        <source>{0} fixed</source>
        <translation>{0} diperbaiki</translation>
    </message>
    <message>
        <source>{0} newly wrong</source>
        <translation>{0} baru salah</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} dari {1}</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Answers of candidate {0}</source>
        <translation>Jawaban kandidat {0}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>It is the active model. One action on the page Models rolls back.</source>
        <translation>Ini model aktif. Satu tindakan di halaman Model mengembalikan yang sebelumnya.</translation>
    </message>
    <message>
        <source>Keep the active one</source>
        <translation>Pertahankan yang aktif</translation>
    </message>
    <message>
        <source>Look through its answers</source>
        <translation>Lihat jawabannya</translation>
    </message>
    <message>
        <source>Make it the active model</source>
        <translation>Jadikan model aktif</translation>
    </message>
    <message>
        <source>No candidate to decide about. When a training is done, its model is compared here with the active one on pictures that neither has learnt from.</source>
        <translation>Tidak ada kandidat untuk diputuskan. Setelah pelatihan selesai, modelnya dibandingkan di sini dengan yang aktif pada gambar yang tidak dipelajari keduanya.</translation>
    </message>
    <message>
        <source>Nothing changes by itself. One action rolls back; the old model stays.</source>
        <translation>Tidak ada yang berubah sendiri. Satu tindakan mengembalikannya; model lama tetap ada.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>The pictures of every cell of the confusion matrix, with the model&apos;s map</source>
        <translation>Gambar tiap sel tabel kebingungan, dengan peta model</translation>
    </message>
    <message>
        <source>You kept the active model. You may still change your mind.</source>
        <translation>Model aktif dipertahankan. Anda masih bisa berubah pikiran.</translation>
    </message>
</context>
<context>
    <name>ClassRows</name>
    <message>
        <source>Another class</source>
        <translation>Kelas lain</translation>
    </message>
    <message>
        <source>Meaning of class {number}</source>
        <translation>Arti kelas {number}</translation>
    </message>
    <message>
        <source>NG: defect</source>
        <translation>NG: cacat</translation>
    </message>
    <message>
        <source>Name of class {number}</source>
        <translation>Nama kelas {number}</translation>
    </message>
    <message>
        <source>OK: good part</source>
        <translation>OK: komponen baik</translation>
    </message>
</context>
<context>
    <name>ClassSettings</name>
    <message>
        <source>Add class</source>
        <translation>Tambah kelas</translation>
    </message>
    <message>
        <source>At least one class must mean OK.</source>
        <translation>Sedikitnya satu kelas harus berarti OK.</translation>
    </message>
    <message>
        <source>Classes are folders of the dataset and numbers in the masks. Defect classes keep their order; a class can be removed while no picture has it.</source>
        <translation>Kelas adalah folder dataset dan angka dalam masker. Kelas cacat tetap berurutan; sebuah kelas dapat dihapus selama tidak ada gambar yang memakainya.</translation>
    </message>
    <message>
        <source>Classes: what a picture can show</source>
        <translation>Kelas: apa yang bisa tampak pada gambar</translation>
    </message>
    <message>
        <source>Meaning of the new class</source>
        <translation>Arti kelas baru</translation>
    </message>
    <message>
        <source>NG: defect</source>
        <translation>NG: cacat</translation>
    </message>
    <message>
        <source>Name of a new class</source>
        <translation>Nama kelas baru</translation>
    </message>
    <message>
        <source>OK: good part</source>
        <translation>OK: komponen baik</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>There is already a class {name}.</source>
        <translation>Sudah ada kelas {name}.</translation>
    </message>
    <message>
        <source>name of a new class</source>
        <translation>nama kelas baru</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>true ↓  says →</source>
        <translation>nyata ↓  kata model →</translation>
    </message>
    <message>
        <source>{0}: the model says {1}, {2}</source>
        <translation>{0}: model berkata {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>1 camera found</source>
        <translation>1 kamera ditemukan</translation>
    </message>
    <message>
        <source>1 frame judged</source>
        <translation>1 gambar dinilai</translation>
    </message>
    <message>
        <source>1 label this session</source>
        <translation>1 label dalam sesi ini</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 komponen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 gambar</translation>
    </message>
    <message>
        <source>1 picture waits in Review.</source>
        <translation>1 gambar menunggu di Tinjauan.</translation>
    </message>
    <message>
        <source>{0} cameras found</source>
        <translation>{0} kamera ditemukan</translation>
    </message>
    <message>
        <source>{0} frames judged</source>
        <translation>{0} gambar dinilai</translation>
    </message>
    <message>
        <source>{0} labels this session</source>
        <translation>{0} label dalam sesi ini</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} komponen</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} gambar</translation>
    </message>
    <message>
        <source>{0} pictures wait in Review.</source>
        <translation>{0} gambar menunggu di Tinjauan.</translation>
    </message>
</context>
<context>
    <name>DataOverview</name>
    <message>
        <source>Marked share of the picture</source>
        <translation>Bagian gambar yang ditandai</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Belum ada gambar.</translation>
    </message>
    <message>
        <source>No picture yet: correct verdicts on Inspect, or import a folder.</source>
        <translation>Belum ada gambar: perbaiki putusan di Inspeksi, atau impor folder.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Belum dihitung.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Belum ada yang ditandai.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>di atas {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>di bawah {0}</translation>
    </message>
    <message>
        <source>{count} masks were drawn from boxes: they mark more than the defect.</source>
        <translation>{count} masker digambar dari kotak: menandai lebih dari cacatnya.</translation>
    </message>
    <message>
        <source>{count} other sizes</source>
        <translation>{count} ukuran lain</translation>
    </message>
    <message>
        <source>{pictures}, {masks} with a mask.</source>
        <translation>{pictures}, {masks} dengan masker.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All of this list</source>
        <translation>Semua di daftar ini</translation>
    </message>
    <message>
        <source>Check of the dataset</source>
        <translation>Pemeriksaan dataset</translation>
    </message>
    <message>
        <source>Comparing the pictures with each other: {done} of {total}</source>
        <translation>Membandingkan gambar satu sama lain: {done} dari {total}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Correct verdicts on Inspect, or import a folder of pictures.</source>
        <translation>Perbaiki putusan di Inspeksi, atau impor folder gambar.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Files that are not used, and pictures that should not be learned from.</source>
        <translation>Berkas yang tidak dipakai, dan gambar yang sebaiknya tidak dipelajari.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Ke Pelatihan</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Impor gambar…</translation>
    </message>
    <message>
        <source>Label looks wrong</source>
        <translation>Kelas tampak salah</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Look at it in Review</source>
        <translation>Lihat di Tinjauan</translation>
    </message>
    <message>
        <source>Looking at further files: {done} of {total}</source>
        <translation>Melihat berkas lain: {done} dari {total}</translation>
    </message>
    <message>
        <source>Looking at the dataset…</source>
        <translation>Melihat dataset…</translation>
    </message>
    <message>
        <source>Looking at the pictures: {done} of {total}</source>
        <translation>Melihat gambar: {done} dari {total}</translation>
    </message>
    <message>
        <source>No label looks wrong</source>
        <translation>Tidak ada kelas yang tampak salah</translation>
    </message>
    <message>
        <source>No picture looks like another</source>
        <translation>Tidak ada gambar yang mirip</translation>
    </message>
    <message>
        <source>Nobody has judged the labels yet</source>
        <translation>Kelas belum dinilai</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Belum dilihat.</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>Tidak ada yang disisihkan</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Gambar untuk dilihat</translation>
    </message>
    <message>
        <source>Run {run} answered {count} locked test pictures, which it had not learned from. Where it differs from the label, the surest come first.</source>
        <translation>Proses {run} menjawab {count} gambar uji terkunci yang tidak dipelajarinya. Yang berbeda dari kelasnya diurutkan dari yang paling yakin.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Something has changed since the last look.</source>
        <translation>Ada yang berubah sejak terakhir dilihat.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>The dataset is empty</source>
        <translation>Dataset kosong</translation>
    </message>
    <message>
        <source>{count} groups of pictures that are alike, also turned, mirrored or brightened. Groups in two classes, in two splits or of two parts come first.</source>
        <translation>{count} kelompok gambar yang sama, juga bila diputar, dicerminkan atau dicerahkan. Kelompok di dua kelas, di dua bagian atau dari dua komponen ditampilkan dulu.</translation>
    </message>
</context>
<context>
    <name>DataSummary</name>
    <message>
        <source> · not dealt out yet {0}</source>
        <translation> · belum dibagi {0}</translation>
    </message>
    <message>
        <source>1 mask</source>
        <translation>1 masker</translation>
    </message>
    <message>
        <source>1 other part</source>
        <translation>1 komponen lain</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 komponen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Impor gambar…</translation>
    </message>
    <message>
        <source>No pictures yet. Correct verdicts on the page Inspect, or import a folder with one subfolder per class.</source>
        <translation>Belum ada gambar. Koreksi putusan di halaman Inspeksi, atau impor folder dengan satu subfolder per kelas.</translation>
    </message>
    <message>
        <source>The first training deals them out: about 70 % to learn from, 15 % validation, 15 % locked test, never one part in two.</source>
        <translation>Pelatihan pertama membaginya: sekitar 70 % untuk belajar, 15 % validasi, 15 % uji terkunci, tak pernah satu komponen di dua bagian.</translation>
    </message>
    <message>
        <source>learning {0} · validation {1} · locked test {2}</source>
        <translation>belajar {0} · validasi {1} · uji terkunci {2}</translation>
    </message>
    <message>
        <source>new since the active model: {0}</source>
        <translation>baru sejak model aktif: {0}</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>would let it be judged</source>
        <translation>diperlukan agar bisa dinilai</translation>
    </message>
    <message>
        <source>would let it be learnt</source>
        <translation>diperlukan agar bisa dipelajari</translation>
    </message>
    <message>
        <source>{0} masks</source>
        <translation>{0} masker</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} lagi</translation>
    </message>
    <message>
        <source>{0} more from {1}</source>
        <translation>{0} lagi dari {1}</translation>
    </message>
    <message>
        <source>{0} other parts</source>
        <translation>{0} komponen lain</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} komponen</translation>
    </message>
    <message>
        <source>▲ No picture of a defect yet: add some to learn the difference.</source>
        <translation>▲ Belum ada gambar cacat: tambahkan beberapa agar bedanya dipelajari.</translation>
    </message>
    <message>
        <source>▲ No picture of a good part yet.</source>
        <translation>▲ Belum ada gambar komponen baik.</translation>
    </message>
    <message>
        <source>▲ {name}: {pictures} of {parts}</source>
        <translation>▲ {name}: {pictures} dari {parts}</translation>
    </message>
</context>
<context>
    <name>DecisionSettings</name>
    <message>
        <source>A part is NG from a defect score of {limit:.3g}, never unsure.</source>
        <translation>Komponen adalah NG mulai skor cacat {limit:.3g}, tidak pernah ragu.</translation>
    </message>
    <message>
        <source>A part is OK below a defect score of {low:.3g} and NG from {high:.3g}; between them it is CHECK: a person decides.</source>
        <translation>Komponen adalah OK di bawah skor cacat {low:.3g} dan NG mulai {high:.3g}; di antaranya CHECK: orang yang memutuskan.</translation>
    </message>
    <message>
        <source>As the active model says</source>
        <translation>Menurut model aktif</translation>
    </message>
    <message>
        <source>Exceptions by defect class</source>
        <translation>Pengecualian per kelas cacat</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Limit for {name}</source>
        <translation>Batas untuk {name}</translation>
    </message>
    <message>
        <source>Marks below {area} px are ignored.</source>
        <translation>Tanda di bawah {area} px diabaikan.</translation>
    </message>
    <message>
        <source>My own limits for this product</source>
        <translation>Batas sendiri untuk produk ini</translation>
    </message>
    <message>
        <source>No model is active: every part is CHECK until one is made active.</source>
        <translation>Tidak ada model aktif: tiap komponen CHECK sampai ada yang diaktifkan.</translation>
    </message>
    <message>
        <source>OK below {low:.3g}, CHECK between, NG from {high:.3g}; a lower limit rejects more</source>
        <translation>OK di bawah {low:.3g}, CHECK di antaranya, NG mulai {high:.3g}; batas lebih rendah menolak lebih banyak</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Luas terkecil</translation>
    </message>
    <message>
        <source>Smallest area of {name}</source>
        <translation>Luas terkecil {name}</translation>
    </message>
    <message>
        <source>The limit {limit:.3g} does not lie between {low:.3g} and {high:.3g}: start the unsure band at or below the limit and end it at or above. Until then the earlier rule holds.</source>
        <translation>Batas {limit:.3g} tidak berada di antara {low:.3g} dan {high:.3g}: rentang ragu harus mulai pada batas atau di bawahnya dan berakhir pada batas atau di atasnya. Sampai saat itu aturan lama berlaku.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Batalkan perubahan terakhir</translation>
    </message>
    <message>
        <source>Unsure from</source>
        <translation>Ragu mulai</translation>
    </message>
    <message>
        <source>Unsure up to</source>
        <translation>Ragu sampai</translation>
    </message>
    <message>
        <source>When is a part rejected?</source>
        <translation>Kapan komponen ditolak?</translation>
    </message>
    <message>
        <source>between these two a person decides (CHECK)</source>
        <translation>di antara keduanya orang yang memutuskan (CHECK)</translation>
    </message>
    <message>
        <source>from this defect score on it is NG; lower rejects more</source>
        <translation>mulai skor cacat ini NG; makin rendah makin banyak ditolak</translation>
    </message>
    <message>
        <source>smaller marks are ignored, counted in picture pixels</source>
        <translation>tanda yang lebih kecil diabaikan, dihitung dalam piksel gambar</translation>
    </message>
    <message>
        <source>the limit lies between them; both equal to it: never unsure</source>
        <translation>batas ada di antaranya; keduanya sama dengan batas: tidak pernah ragu</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Take the last digit back</source>
        <translation>Hapus angka terakhir</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Asking the model…</source>
        <translation>Bertanya pada model…</translation>
    </message>
    <message>
        <source>Cover place by place:</source>
        <translation>Tutup tempat demi tempat:</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>Covering no place lowers the score {score}; blue: it rises there. {done} of {total} places.</source>
        <translation>Tidak ada tempat tertutup yang menurunkan skor {score}; biru: di situ naik. {done} dari {total} tempat.</translation>
    </message>
    <message>
        <source>Explain: {0}</source>
        <translation>Jelaskan: {0}</translation>
    </message>
    <message>
        <source>Model&apos;s map</source>
        <translation>Peta model</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Places covered</source>
        <translation>Tempat yang ditutup</translation>
    </message>
    <message>
        <source>Red speaks for a defect, blue for a good part. The places add up to {places}, the rest of the model gives {base}: together {sum}, which is the score {score}.</source>
        <translation>Merah mendukung cacat, biru mendukung komponen baik. Tempat-tempat berjumlah {places}, sisa model memberi {base}: bersama {sum}, yaitu skor {score}.</translation>
    </message>
    <message>
        <source>Red: covered, the score falls; blue: it rises. The score {score} falls by up to {drop} when one place is covered. {done} of {total} places.</source>
        <translation>Merah: bila ditutup, skor turun; biru: naik. Skor {score} turun hingga {drop} bila satu tempat ditutup. {done} dari {total} tempat.</translation>
    </message>
    <message>
        <source>Red: where the model sees a defect.</source>
        <translation>Merah: tempat model melihat cacat.</translation>
    </message>
    <message>
        <source>Size of the patches</source>
        <translation>Ukuran penutup</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>The model cannot explain it: {0}</source>
        <translation>Model tidak bisa menjelaskannya: {0}</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>Gambar apa adanya</translation>
    </message>
    <message>
        <source>This model gives no map of its own. Covering works with every model.</source>
        <translation>Model ini tidak memberi peta sendiri. Penutupan bisa dengan model apa pun.</translation>
    </message>
    <message>
        <source>What covering a place changes</source>
        <translation>Apa yang berubah bila satu tempat ditutup</translation>
    </message>
    <message>
        <source>What the model itself says about places</source>
        <translation>Apa kata model sendiri tentang tempat-tempatnya</translation>
    </message>
    <message>
        <source>large patches</source>
        <translation>petak besar</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>small</source>
        <translation>kecil</translation>
    </message>
    <message>
        <source>there is no model to ask</source>
        <translation>tidak ada model untuk ditanya</translation>
    </message>
    <message>
        <source>{verdict}: {reason}. Model {name}.</source>
        <translation>{verdict}: {reason}. Model {name}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>; {count} left out</source>
        <translation>; {count} dilewati</translation>
    </message>
    <message>
        <source>A folder of pictures for each class, masks as indexed PNG, classes and parts in inspector.json. This program reads it back whole.</source>
        <translation>Satu folder gambar per kelas, masker sebagai PNG berindeks, kelas dan komponen di inspector.json. Program ini membacanya kembali seutuhnya.</translation>
    </message>
    <message>
        <source>A text file for each picture with a box around each mark.</source>
        <translation>Satu berkas teks per gambar dengan kotak di sekeliling tiap tanda.</translation>
    </message>
    <message>
        <source>An XML file for each picture with a box around each mark, masks beside in SegmentationClass.</source>
        <translation>Satu berkas XML per gambar dengan kotak di sekeliling tiap tanda, masker di SegmentationClass.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Class folders and masks</source>
        <translation>Folder kelas dan masker</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Folder tujuan</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name the whole path of the folder, or choose it.</source>
        <translation>Tuliskan path lengkap folder, atau pilih foldernya.</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <translation>Folder baru atau kosong</translation>
    </message>
    <message>
        <source>Nothing was written: {why}.</source>
        <translation>Tidak ada yang ditulis: {why}.</translation>
    </message>
    <message>
        <source>Pascal VOC</source>
        <translation>Pascal VOC</translation>
    </message>
    <message>
        <source>Pictures and one annotations.json; masks as packed runs, exact to the pixel.</source>
        <translation>Gambar dan satu annotations.json; masker sebagai run terkemas, tepat sampai piksel.</translation>
    </message>
    <message>
        <source>Pictures written</source>
        <translation>Gambar ditulis</translation>
    </message>
    <message>
        <source>Pictures, train.csv with runs of the masks, and a table of good and defective ones. Class k is the k-th defect class.</source>
        <translation>Gambar, train.csv dengan run masker, dan tabel yang baik dan yang cacat. Kelas k adalah kelas cacat ke-k.</translation>
    </message>
    <message>
        <source>Severstal tables with runs</source>
        <translation>Tabel Severstal dengan run</translation>
    </message>
    <message>
        <source>Stopped. The folder is as it was before.</source>
        <translation>Dihentikan. Folder seperti semula.</translation>
    </message>
    <message>
        <source>Writing. Answers you give meanwhile are stored in between.</source>
        <translation>Menulis. Jawaban yang Anda berikan sementara itu tetap disimpan.</translation>
    </message>
    <message>
        <source>YOLO</source>
        <translation>YOLO</translation>
    </message>
    <message>
        <source>{count} pictures written to {folder}, {masks} with a mask</source>
        <translation>{count} gambar ditulis ke {folder}, {masks} dengan masker</translation>
    </message>
</context>
<context>
    <name>ExtractorSettings</name>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Extractor</source>
        <translation>Ekstraktor</translation>
    </message>
    <message>
        <source>Extractors (*.onnx)</source>
        <translation>Ekstraktor (*.onnx)</translation>
    </message>
    <message>
        <source>In use, shipped with the program: {name}.</source>
        <translation>Dipakai, bawaan program: {name}.</translation>
    </message>
    <message>
        <source>In use, your own: {name}.</source>
        <translation>Dipakai, milik Anda: {name}.</translation>
    </message>
    <message>
        <source>It cannot be used: {name}.</source>
        <translation>Tidak dapat dipakai: {name}.</translation>
    </message>
    <message>
        <source>The extractor turns each picture into the numbers that learning at once learns from, for all products of this PC. One with the official ImageNet weights was clearly better on castings, a little on leather: “trainer extractor --fetch” writes its file on a PC that may use the internet. With another extractor every picture is looked at anew; the models that you have stay as they are.</source>
        <translation>Ekstraktor mengubah setiap gambar menjadi angka yang dipakai untuk belajar seketika, bagi semua produk di PC ini. Ekstraktor dengan bobot resmi ImageNet jauh lebih baik pada benda cor, sedikit pada kulit: “trainer extractor --fetch” menulis berkasnya di PC yang boleh memakai internet. Dengan ekstraktor lain, setiap gambar dilihat ulang; model yang Anda punya tetap seperti semula.</translation>
    </message>
    <message>
        <source>Use another extractor</source>
        <translation>Pakai ekstraktor lain</translation>
    </message>
    <message>
        <source>Use another…</source>
        <translation>Pakai yang lain…</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Pakai yang bawaan</translation>
    </message>
    <message>
        <source>{0} is being tried out…</source>
        <translation>{0} sedang dicoba…</translation>
    </message>
    <message>
        <source>{0} is not used: {1}.</source>
        <translation>{0} tidak dipakai: {1}.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Tidak ada berkas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Model&apos;s verdict</source>
        <translation>Putusan model</translation>
    </message>
    <message>
        <source>Who gave the class</source>
        <translation>Siapa yang memberi kelas</translation>
    </message>
    <message>
        <source>any class</source>
        <translation>semua kelas</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kapan saja</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>no picture</source>
        <translation>tanpa gambar</translation>
    </message>
    <message>
        <source>✓ waits in Review</source>
        <translation>✓ menunggu di Tinjauan</translation>
    </message>
</context>
<context>
    <name>FindingPicture</name>
    <message>
        <source>This file cannot be shown</source>
        <translation>Berkas ini tidak dapat ditampilkan</translation>
    </message>
</context>
<context>
    <name>FirstGuessLine</name>
    <message>
        <source>An OK may be wrong. Say what the defects are as soon as you see some.</source>
        <translation>OK bisa salah. Tandai cacat begitu Anda melihatnya.</translation>
    </message>
    <message>
        <source>First guess: only good pictures were learnt.</source>
        <translation>Tebakan awal: hanya gambar baik yang dipelajari.</translation>
    </message>
    <message>
        <source>First guess: {good} good and {bad} defective pictures were learnt.</source>
        <translation>Tebakan awal: {good} gambar baik dan {bad} gambar cacat dipelajari.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>A camera, the demo, or a folder of pictures. It can be changed at any time.</source>
        <translation>Kamera, demo, atau folder gambar. Dapat diubah kapan saja.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose a line of the list, or name a folder or an address.</source>
        <translation>Pilih satu baris dari daftar, atau sebutkan folder atau alamat.</translation>
    </message>
    <message>
        <source>Enter keeps the demo product; another name makes one of your own.</source>
        <translation>Enter mempertahankan produk demo; nama lain membuat produk Anda sendiri.</translation>
    </message>
    <message>
        <source>Go on with the demo; Settings makes products too</source>
        <translation>Lanjutkan dengan demo; produk juga dapat dibuat di Pengaturan</translation>
    </message>
    <message>
        <source>Meanwhile, live: the demo part</source>
        <translation>Sementara itu, langsung: komponen demo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>One class for good parts and one for each kind of defect. A line without a name is left out; more can follow later.</source>
        <translation>Satu kelas untuk komponen baik dan satu untuk setiap jenis cacat. Baris tanpa nama diabaikan; yang lain dapat menyusul.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Penyiapan</translation>
    </message>
    <message>
        <source>Set-up, step {number} of {count}</source>
        <translation>Penyiapan, langkah {number} dari {count}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>The name of the product is also the name of its folder.</source>
        <translation>Nama produk juga menjadi nama foldernya.</translation>
    </message>
    <message>
        <source>There is already a product {name}.</source>
        <translation>Produk {name} sudah ada.</translation>
    </message>
    <message>
        <source>What can a picture show?</source>
        <translation>Apa yang dapat ditunjukkan gambar?</translation>
    </message>
    <message>
        <source>What is inspected?</source>
        <translation>Apa yang diinspeksi?</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>Dari mana gambarnya berasal?</translation>
    </message>
</context>
<context>
    <name>FolderScan</name>
    <message>
        <source>A damaged picture was set aside: {name}: {why}</source>
        <translation>Satu gambar rusak disisihkan: {name}: {why}</translation>
    </message>
    <message>
        <source>The picture {name} is no longer in the dataset folder. It is left out from now on; put the file back if that was not meant, and open the product anew.</source>
        <translation>Gambar {name} tidak ada lagi di folder dataset. Mulai sekarang gambar itu tidak dipakai; jika tidak disengaja, kembalikan berkasnya lalu buka produk ini lagi.</translation>
    </message>
    <message>
        <source>{count} damaged pictures were set aside, such as {name}: {why}</source>
        <translation>{count} gambar rusak disisihkan, misalnya {name}: {why}</translation>
    </message>
    <message>
        <source>{count} pictures are no longer in the dataset folder, such as {name}. They are left out from now on; put the files back if that was not meant, and open the product anew.</source>
        <translation>{count} gambar tidak ada lagi di folder dataset, misalnya {name}. Mulai sekarang gambar itu tidak dipakai; jika tidak disengaja, kembalikan berkasnya lalu buka produk ini lagi.</translation>
    </message>
</context>
<context>
    <name>ForeignForm</name>
    <message>
        <source>0 to 1</source>
        <translation>0 sampai 1</translation>
    </message>
    <message>
        <source>0 to 255, as they are</source>
        <translation>0 sampai 255, apa adanya</translation>
    </message>
    <message>
        <source>A deviation is above 0.</source>
        <translation>Simpangan harus di atas 0.</translation>
    </message>
    <message>
        <source>A high value means</source>
        <translation>Nilai tinggi berarti</translation>
    </message>
    <message>
        <source>At least one class must be NG.</source>
        <translation>Sedikitnya satu kelas harus NG.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Sumbu</translation>
    </message>
    <message>
        <source>Choose either a mask, or class scores, or an anomaly map and score.</source>
        <translation>Pilih masker, atau skor per kelas, atau peta anomali beserta skornya.</translation>
    </message>
    <message>
        <source>Choose what at least one output means.</source>
        <translation>Pilih arti sedikitnya satu keluaran.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Classes, in its order</source>
        <translation>Kelas, sesuai urutannya</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Simpangan</translation>
    </message>
    <message>
        <source>Every class needs a name of at most 60 characters.</source>
        <translation>Tiap kelas perlu nama paling banyak 60 karakter.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Beri nama model.</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Tinggi dalam piksel</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>rata-rata dan simpangan ImageNet</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Ukuran masukan</translation>
    </message>
    <message>
        <source>Its values are</source>
        <translation>Nilainya adalah</translation>
    </message>
    <message>
        <source>Lowest and highest</source>
        <translation>Terendah dan tertinggi</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Mean and deviation are numbers.</source>
        <translation>Rata-rata dan simpangan adalah angka.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Berarti</translation>
    </message>
    <message>
        <source>NG</source>
        <translation>NG</translation>
    </message>
    <message>
        <source>NG from the score</source>
        <translation>NG mulai skor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other shapes are</source>
        <translation>Bentuk lain akan</translation>
    </message>
    <message>
        <source>Output “{0}”</source>
        <translation>Keluaran “{0}”</translation>
    </message>
    <message>
        <source>Pixel values</source>
        <translation>Nilai piksel</translation>
    </message>
    <message>
        <source>Say of every class whether it is OK or NG.</source>
        <translation>Tentukan untuk tiap kelas apakah OK atau NG.</translation>
    </message>
    <message>
        <source>The file does not say; the answer shown is only a guess.</source>
        <translation>Berkas tidak menyebutkannya; jawaban yang tampak hanya dugaan.</translation>
    </message>
    <message>
        <source>The lowest value must lie below the highest.</source>
        <translation>Nilai terendah harus di bawah nilai tertinggi.</translation>
    </message>
    <message>
        <source>Two classes have the same name.</source>
        <translation>Dua kelas punya nama yang sama.</translation>
    </message>
    <message>
        <source>Value that becomes 0</source>
        <translation>Nilai yang menjadi 0</translation>
    </message>
    <message>
        <source>Value that becomes 1</source>
        <translation>Nilai yang menjadi 1</translation>
    </message>
    <message>
        <source>What {0} means</source>
        <translation>Arti {0}</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Lebar dalam piksel</translation>
    </message>
    <message>
        <source>a score per class</source>
        <translation>satu skor per kelas</translation>
    </message>
    <message>
        <source>anomaly map</source>
        <translation>peta anomali</translation>
    </message>
    <message>
        <source>blue, green, red (OpenCV)</source>
        <translation>biru, hijau, merah (OpenCV)</translation>
    </message>
    <message>
        <source>channels first (NCHW)</source>
        <translation>kanal di depan (NCHW)</translation>
    </message>
    <message>
        <source>channels last (NHWC)</source>
        <translation>kanal di belakang (NHWC)</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>pilih …</translation>
    </message>
    <message>
        <source>defective</source>
        <translation>cacat</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>abu-abu</translation>
    </message>
    <message>
        <source>mask of defects</source>
        <translation>masker cacat</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>one anomaly score</source>
        <translation>satu skor anomali</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>satu angka, atau satu per kanal</translation>
    </message>
    <message>
        <source>own mean and deviation</source>
        <translation>rata-rata dan simpangan sendiri</translation>
    </message>
    <message>
        <source>probabilities already</source>
        <translation>sudah berupa peluang</translation>
    </message>
    <message>
        <source>raw, sigmoid makes them probabilities</source>
        <translation>mentah, sigmoid menjadikannya peluang</translation>
    </message>
    <message>
        <source>raw, softmax makes them probabilities</source>
        <translation>mentah, softmax menjadikannya peluang</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>merah, hijau, biru</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>with borders</source>
        <translation>diberi tepi</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 sampai 1</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source> · active since {moment}</source>
        <translation> · aktif sejak {moment}</translation>
    </message>
    <message>
        <source>Choose another product</source>
        <translation>Pilih produk lain</translation>
    </message>
    <message>
        <source>Model {name} · {model_id}</source>
        <translation>Model {name} · {model_id}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Tanpa model</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Tanpa produk</translation>
    </message>
    <message>
        <source>Operator {who}</source>
        <translation>Operator {who}</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Siapa yang bekerja?</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>live</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>look at the picture</source>
        <translation>periksa gambar</translation>
    </message>
    <message>
        <source>no operator</source>
        <translation>tanpa operator</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>tanpa gambar</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>belum ada yang masuk</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>membuka</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>berhenti</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Every verdict is kept here as soon as pictures arrive.</source>
        <translation>Tiap putusan disimpan di sini begitu gambar datang.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>No verdict matches</source>
        <translation>Tidak ada putusan yang cocok</translation>
    </message>
    <message>
        <source>Nothing has been inspected yet</source>
        <translation>Belum ada yang diinspeksi</translation>
    </message>
    <message>
        <source>Nothing was recorded with this time, verdict, part and model.</source>
        <translation>Tidak ada catatan dengan waktu, putusan, komponen dan model ini.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Laporan shift</translation>
    </message>
    <message>
        <source>Shift report…</source>
        <translation>Laporan shift…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Riwayat tidak bisa dibaca</translation>
    </message>
    <message>
        <source>The shift report lies in {page}, every verdict in {table}.</source>
        <translation>Laporan shift ada di {page}, tiap putusan di {table}.</translation>
    </message>
    <message>
        <source>The shift report was not written: {why}</source>
        <translation>Laporan shift tidak tertulis: {why}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Web page with a table beside it (*.html)</source>
        <translation>Halaman web dengan tabel di sampingnya (*.html)</translation>
    </message>
    <message>
        <source>any model</source>
        <translation>semua model</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kapan saja</translation>
    </message>
    <message>
        <source>any verdict</source>
        <translation>semua putusan</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>24 jam terakhir</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>last 8 hours</source>
        <translation>8 jam terakhir</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>satu jam terakhir</translation>
    </message>
    <message>
        <source>part</source>
        <translation>komponen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yield {share:.1f} % (95 %: {low:.1f} – {high:.1f})</source>
        <translation>hasil baik {share:.1f} % (95 %: {low:.1f} – {high:.1f})</translation>
    </message>
    <message>
        <source>yield –</source>
        <translation>hasil baik –</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Disputed as</source>
        <translation>Disanggah</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Verdicts</source>
        <translation>Putusan</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>ImportModelDialog</name>
    <message>
        <source>, written by {0}</source>
        <translation>, ditulis oleh {0}</translation>
    </message>
    <message>
        <source>. It does not say what is marked ▲: please check these.</source>
        <translation>. Yang bertanda ▲ tidak disebutkan: mohon diperiksa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Impor model</translation>
    </message>
    <message>
        <source>Its answer on the current picture</source>
        <translation>Jawabannya pada gambar sekarang</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Memeriksa berkas…</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Gambar terbaru</translation>
    </message>
    <message>
        <source>The file says: input {0} {1}</source>
        <translation>Kata berkas: masukan {0} {1}</translation>
    </message>
    <message>
        <source>There is no picture from the source yet.</source>
        <translation>Belum ada gambar dari sumber.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Mencoba…</translation>
    </message>
    <message>
        <source>What is this model?</source>
        <translation>Model apa ini?</translation>
    </message>
    <message>
        <source>{0} is not imported: {1}.</source>
        <translation>{0} tidak diimpor: {1}.</translation>
    </message>
</context>
<context>
    <name>ImportPicturesDialog</name>
    <message>
        <source>Choose a folder: one folder of pictures per class, or a data set laid out as COCO, Pascal VOC, YOLO, KolektorSDD or Severstal.</source>
        <translation>Pilih folder: satu folder gambar per kelas, atau dataset dengan susunan COCO, Pascal VOC, YOLO, KolektorSDD atau Severstal.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Class for {folder}</source>
        <translation>Kelas untuk {folder}</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Folder yang akan diimpor</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>Folder berisi gambar</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Ditemukan sebagai</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Impor gambar</translation>
    </message>
    <message>
        <source>Importing. Answers you give meanwhile are stored in between.</source>
        <translation>Mengimpor. Jawaban yang Anda beri sementara itu disimpan di sela-selanya.</translation>
    </message>
    <message>
        <source>Looking into {folder}…</source>
        <translation>Memeriksa {folder}…</translation>
    </message>
    <message>
        <source>Make these the product&apos;s classes: {names}</source>
        <translation>Jadikan kelas produk: {names}</translation>
    </message>
    <message>
        <source>No class is called {names}: choose one above, or add it in Settings.</source>
        <translation>Tidak ada kelas bernama {names}: pilih salah satu di atas, atau tambahkan di Pengaturan.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Pictures imported</source>
        <translation>Gambar yang diimpor</translation>
    </message>
    <message>
        <source>The import stopped: {why}</source>
        <translation>Impor terhenti: {why}</translation>
    </message>
    <message>
        <source>pictures with marks in their mask</source>
        <translation>gambar dengan tanda dalam maskernya</translation>
    </message>
    <message>
        <source>pictures with nothing marked</source>
        <translation>gambar tanpa tanda</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>lewati</translation>
    </message>
    <message>
        <source>{folder} holds the program&apos;s own data of this product; choose the folder where the new pictures are</source>
        <translation>{folder} memuat data program sendiri untuk produk ini; pilih folder tempat gambar baru berada</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source> ({count} drawn from boxes: they mark more than the defect)</source>
        <translation> ({count} digambar dari kotak: menandai lebih dari cacatnya)</translation>
    </message>
    <message>
        <source>({0} of these drawn from boxes)</source>
        <translation>({0} di antaranya digambar dari kotak)</translation>
    </message>
    <message>
        <source>, {count} with a mask</source>
        <translation>, {count} dengan masker</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 kelas</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 gambar</translation>
    </message>
    <message>
        <source>Stopped. {text}</source>
        <translation>Dihentikan. {text}</translation>
    </message>
    <message>
        <source>most are {width} × {height}</source>
        <translation>kebanyakan {width} × {height}</translation>
    </message>
    <message>
        <source>{0} classes</source>
        <translation>{0} kelas</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} gambar</translation>
    </message>
    <message>
        <source>{0} set aside so far (each is read in full when it comes in)</source>
        <translation>{0} disisihkan sejauh ini (tiap gambar dibaca utuh saat diimpor)</translation>
    </message>
    <message>
        <source>{0} with a mask</source>
        <translation>{0} dengan masker</translation>
    </message>
    <message>
        <source>{count} already known</source>
        <translation>{count} sudah dikenal</translation>
    </message>
    <message>
        <source>{count} copies in another split, left out</source>
        <translation>{count} salinan di bagian lain, dilewati</translation>
    </message>
    <message>
        <source>{count} files of the same picture in two classes, left out</source>
        <translation>{count} berkas dari gambar yang sama di dua kelas, dilewati</translation>
    </message>
    <message>
        <source>{count} imported</source>
        <translation>{count} diimpor</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} disisihkan</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} dilewati</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Choose a part to look at it and to correct it afterwards</source>
        <translation>Pilih komponen untuk dilihat dan dikoreksi belakangan</translation>
    </message>
    <message>
        <source>Disagree? One key says what it is, and it goes into the dataset.</source>
        <translation>Tidak setuju? Satu tombol menyebut apa itu, dan masuk ke dataset.</translation>
    </message>
    <message>
        <source>FINISHED</source>
        <translation>SELESAI</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeksi</translation>
    </message>
    <message>
        <source>Last parts</source>
        <translation>Komponen terakhir</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Live: {verdict}</source>
        <translation>Langsung: {verdict}</translation>
    </message>
    <message>
        <source>NO PICTURE</source>
        <translation>TANPA GAMBAR</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>SIAP</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Dipilih</translation>
    </message>
    <message>
        <source>This product has no defect {number}.</source>
        <translation>Produk ini tidak punya cacat {number}.</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation>komponen {part}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Semua bawaan</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Ubah tombol</translation>
    </message>
    <message>
        <source>Changed keys are used from the next start on.</source>
        <translation>Tombol yang diubah dipakai mulai dari program dijalankan ulang.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Tombol baru: tekan</translation>
    </message>
    <message>
        <source>{key} already means: {action}. Choose another key.</source>
        <translation>{key} sudah berarti: {action}. Pilih tombol lain.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeksi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Pelatihan</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to live</source>
        <translation>Kembali ke langsung</translation>
    </message>
    <message>
        <source>Back to the picture before</source>
        <translation>Kembali ke gambar sebelumnya</translation>
    </message>
    <message>
        <source>Begin or leave the second pass</source>
        <translation>Mulai atau tinggalkan putaran kedua</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Kuas</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Tutup garis luar</translation>
    </message>
    <message>
        <source>Draw the next defect class</source>
        <translation>Gambar kelas cacat berikutnya</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Penghapus</translation>
    </message>
    <message>
        <source>Explain this picture</source>
        <translation>Jelaskan gambar ini</translation>
    </message>
    <message>
        <source>Export the dataset</source>
        <translation>Ekspor dataset</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Grow to edge</source>
        <translation>Sampai tepi</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>Tahan gambar</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Impor gambar</translation>
    </message>
    <message>
        <source>It is OK</source>
        <translation>Ini OK</translation>
    </message>
    <message>
        <source>It is defect {0}</source>
        <translation>Ini cacat {0}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Kuas lebih besar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Look at all of this list again in Review</source>
        <translation>Lihat lagi semua di daftar ini di Tinjauan</translation>
    </message>
    <message>
        <source>Look at this picture again in Review</source>
        <translation>Lihat lagi gambar ini di Tinjauan</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Gambar berikutnya</translation>
    </message>
    <message>
        <source>Not sure: next picture</source>
        <translation>Ragu: gambar berikutnya</translation>
    </message>
    <message>
        <source>Outline the regions</source>
        <translation>Beri garis pada daerah</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Gambar sebelumnya</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Poligon</translation>
    </message>
    <message>
        <source>Put the tool away</source>
        <translation>Letakkan alat</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Report of the second pass</source>
        <translation>Laporan putaran kedua</translation>
    </message>
    <message>
        <source>Select all pictures of the list</source>
        <translation>Pilih semua gambar dalam daftar</translation>
    </message>
    <message>
        <source>Select the part after</source>
        <translation>Pilih komponen sesudahnya</translation>
    </message>
    <message>
        <source>Select the part before</source>
        <translation>Pilih komponen sebelumnya</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Tampilkan semua tombol</translation>
    </message>
    <message>
        <source>Show the data page</source>
        <translation>Tampilkan halaman Data</translation>
    </message>
    <message>
        <source>Show the heat map</source>
        <translation>Tampilkan peta panas</translation>
    </message>
    <message>
        <source>Show the history page</source>
        <translation>Tampilkan halaman Riwayat</translation>
    </message>
    <message>
        <source>Show the inspect page</source>
        <translation>Tampilkan halaman Inspeksi</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Tampilkan masker</translation>
    </message>
    <message>
        <source>Show the models page</source>
        <translation>Tampilkan halaman Model</translation>
    </message>
    <message>
        <source>Show the region of interest</source>
        <translation>Tampilkan zona inspeksi</translation>
    </message>
    <message>
        <source>Show the review page</source>
        <translation>Tampilkan halaman Tinjauan</translation>
    </message>
    <message>
        <source>Show the settings page</source>
        <translation>Tampilkan halaman Pengaturan</translation>
    </message>
    <message>
        <source>Show the train page</source>
        <translation>Tampilkan halaman Pelatihan</translation>
    </message>
    <message>
        <source>Show what the model&apos;s filters do</source>
        <translation>Tampilkan kerja filter model</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kuas lebih kecil</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Mulai pelatihan</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Hapus semua tanda</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Batalkan jawaban terakhir</translation>
    </message>
    <message>
        <source>Take the model&apos;s mask</source>
        <translation>Pakai masker model</translation>
    </message>
    <message>
        <source>The alarm was seen</source>
        <translation>Alarm sudah dilihat</translation>
    </message>
    <message>
        <source>The verdict is wrong: it is the other one</source>
        <translation>Putusan salah: yang benar sebaliknya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Who is working? Log in or out</source>
        <translation>Siapa yang bekerja? Masuk atau keluar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Seluruh gambar</translation>
    </message>
    <message>
        <source>Write the shift report</source>
        <translation>Tulis laporan shift</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Learning curves</source>
        <translation>Kurva belajar</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>akurasi</translation>
    </message>
    <message>
        <source>area under ROC</source>
        <translation>luas di bawah ROC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>presisi rata-rata (AP)</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>{0}, validation</source>
        <translation>{0}, validasi</translation>
    </message>
</context>
<context>
    <name>LearningSettings</name>
    <message>
        <source>A candidate waits on the page Inspect.</source>
        <translation>Sebuah kandidat menunggu di halaman Inspeksi.</translation>
    </message>
    <message>
        <source>After an answer a small model is learnt within seconds, measured on the locked test pictures beside the active one, and offered on the page Inspect. Nothing becomes active by itself, and taking an answer back takes its effect back. With good pictures alone the model makes a first guess. A full training on the page Train takes longer and is more exact.</source>
        <translation>Setelah sebuah jawaban, model kecil dipelajari dalam beberapa detik, diukur pada gambar uji terkunci di samping model aktif, dan ditawarkan di halaman Inspeksi. Tidak ada yang menjadi aktif dengan sendirinya, dan membatalkan jawaban juga membatalkan akibatnya. Dengan gambar baik saja model memberi dugaan pertama. Pelatihan penuh di halaman Pelatihan lebih lama dan lebih tepat.</translation>
    </message>
    <message>
        <source>Learn from every answer at once</source>
        <translation>Belajar dari setiap jawaban seketika</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Belajar sekarang</translation>
    </message>
    <message>
        <source>Learning at once</source>
        <translation>Belajar seketika</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Sedang belajar…</translation>
    </message>
    <message>
        <source>Looking at the pictures once: {0} %</source>
        <translation>Melihat gambar satu kali: {0} %</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Nobody has a PIN here, so nothing is locked. Settings → Operators adds people and their roles.</source>
        <translation>Belum ada yang memiliki PIN, jadi tidak ada yang terkunci. Pengaturan → Operator menambahkan orang dan perannya.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set up operators…</source>
        <translation>Tambah operator…</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again in {seconds} s.</source>
        <translation>PIN salah. Coba lagi dalam {seconds} s.</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>PIN salah. Coba lagi.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Siapa yang bekerja?</translation>
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
        <translation>Masuk…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sebentar …</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Membuka {name} …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Memulai …</translation>
    </message>
    <message>
        <source>Storing your answers …</source>
        <translation>Menyimpan jawaban Anda …</translation>
    </message>
    <message>
        <source>The product is still being opened; start the training when it is.</source>
        <translation>Produk masih dibuka; mulai pelatihan setelah selesai.</translation>
    </message>
    <message>
        <source>{count} to go; then the window closes by itself.</source>
        <translation>Tersisa {count}; setelah itu jendela menutup sendiri.</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>Brush</source>
        <translation>Kuas</translation>
    </message>
    <message>
        <source>Brush size {size} px</source>
        <translation>Ukuran kuas {size} px</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Click the corners; Enter closes</source>
        <translation>Klik sudut-sudutnya; Enter menutup</translation>
    </message>
    <message>
        <source>Draw marks of the class {name}</source>
        <translation>Gambar tanda kelas {name}</translation>
    </message>
    <message>
        <source>Draw roughly: marks find the edges</source>
        <translation>Gambar kasar saja: tanda mencari tepinya</translation>
    </message>
    <message>
        <source>Draw {name}</source>
        <translation>Gambar {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Grow to edge</source>
        <translation>Sampai tepi</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Kuas lebih besar</translation>
    </message>
    <message>
        <source>Paint the defect</source>
        <translation>Warnai cacatnya</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Poligon</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kuas lebih kecil</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Hapus tanda</translation>
    </message>
    <message>
        <source>Take the model&apos;s mask</source>
        <translation>Pakai masker model</translation>
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
        <translation>Keduanya diukur pada gambar uji terkunci yang sama.</translation>
    </message>
    <message>
        <source>Choose a model to see what it says about itself; choose two to compare them.</source>
        <translation>Pilih satu model untuk melihat keterangannya; pilih dua untuk membandingkan.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>(key in `Manifest.metrics`, less is better)</extracomment>
        <translation>Model</translation>
    </message>
    <message>
        <source>They were measured on different test pictures, so their figures only hint. A training measures its candidate and the active model on the same ones.</source>
        <translation>Keduanya diukur pada gambar uji yang berbeda, jadi angkanya hanya petunjuk. Pelatihan mengukur kandidat dan model aktif pada gambar yang sama.</translation>
    </message>
    <message>
        <source>area under ROC</source>
        <translation>luas di bawah ROC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>presisi rata-rata (AP)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>kelas</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>dibandingkan dengan</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>cacat lolos</translation>
    </message>
    <message>
        <source>finds what is unusual</source>
        <translation>menemukan yang tidak biasa</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>input</source>
        <translation>masukan</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>made</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>marks defects</source>
        <translation>menandai cacat</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>salah tolak</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produk</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>resep</translation>
    </message>
    <message>
        <source>right verdicts</source>
        <translation>putusan benar</translation>
    </message>
    <message>
        <source>size</source>
        <translation>ukuran</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>potret dataset</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tugas</translation>
    </message>
    <message>
        <source>tells classes apart</source>
        <translation>membedakan kelas</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>{0}  better</source>
        <translation>{0}  lebih baik</translation>
    </message>
</context>
<context>
    <name>ModelImporter</name>
    <message>
        <source>Import a model</source>
        <translation>Impor model</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Tetap impor</translation>
    </message>
    <message>
        <source>Importing does not make it active.</source>
        <translation>Mengimpor tidak mengaktifkannya.</translation>
    </message>
    <message>
        <source>It speaks of classes that this product does not have: {0}.</source>
        <translation>Model menyebut kelas yang tidak dimiliki produk ini: {0}.</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>lebih besar dari {size} MB</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>tidak ada berkas seperti itu</translation>
    </message>
    <message>
        <source>{0} is not imported: {1}.</source>
        <translation>{0} tidak diimpor: {1}.</translation>
    </message>
    <message>
        <source>“{0}” was made for the product {1}, this is {2}.</source>
        <translation>“{0}” dibuat untuk produk {1}, sedangkan ini {2}.</translation>
    </message>
</context>
<context>
    <name>ModelSays</name>
    <message>
        <source>Model says</source>
        <translation>Kata model</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>model {model}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Hapus model</translation>
    </message>
    <message>
        <source>Delete “{0}”? Its file is removed for good.</source>
        <translation>Hapus “{0}”? Berkasnya hilang selamanya.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation>Cacat lolos</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Ekspor model</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Diekspor ke {0}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Impor model</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models of this product</source>
        <translation>Model produk ini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No model yet. Train one, or import a model file.</source>
        <translation>Belum ada model. Latih satu, atau impor berkas model.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>Model ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>Overkill</source>
        <translation>Salah tolak</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>Roll back to the previous</source>
        <translation>Kembali ke sebelumnya</translation>
    </message>
    <message>
        <source>Roll back to {name}</source>
        <translation>Kembali ke {name}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The active and the previous model cannot be deleted.</source>
        <translation>Model aktif dan model sebelumnya tidak bisa dihapus.</translation>
    </message>
    <message>
        <source>The model cannot be exported: {0}.</source>
        <translation>Model tidak bisa diekspor: {0}.</translation>
    </message>
    <message>
        <source>The model is imported. It inspects once you make it active.</source>
        <translation>Model sudah diimpor. Model mulai menginspeksi setelah diaktifkan.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Siapa mengubah apa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>chosen on the page Models</source>
        <translation>dipilih di halaman Model</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>diimpor</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>diaktifkan</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>kembali ke</translation>
    </message>
    <message>
        <source>○ previous</source>
        <translation>○ sebelumnya</translation>
    </message>
    <message>
        <source>● active</source>
        <translation>● aktif</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Impeller A-12</source>
        <translation>Impeler A-12</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nama produk</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeksi</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Pelatihan</translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Classes: what a picture can show</source>
        <translation>Kelas: apa yang bisa tampak pada gambar</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Buat dan buka</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produk baru</translation>
    </message>
    <message>
        <source>What is inspected? The name is also its folder.</source>
        <translation>Apa yang diinspeksi? Namanya juga menjadi foldernya.</translation>
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
        <translation>4 sampai 12 angka</translation>
    </message>
    <message>
        <source>4 to 12 digits; empty keeps the PIN</source>
        <translation>4 sampai 12 angka; kosong berarti PIN tetap</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Tambah operator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Inspecting and disputing verdicts is everybody&apos;s, logged in or not. Labellers and engineers need a PIN.</source>
        <translation>Semua orang boleh menginspeksi dan membantah putusan, masuk atau tidak. Pelabel dan teknisi memerlukan PIN.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Log out by itself</source>
        <translation>Keluar otomatis</translation>
    </message>
    <message>
        <source>Minutes without key or mouse until log-out</source>
        <translation>Menit tanpa papan tombol atau tetikus sampai keluar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nobody has a PIN: nothing is locked, and nobody is asked. The first operator is an engineer; from then on roles count.</source>
        <translation>Belum ada yang memiliki PIN: tidak ada yang terkunci dan tidak ada yang ditanya. Operator pertama adalah teknisi; sejak itu peran berlaku.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN sekali lagi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove an operator</source>
        <translation>Hapus operator</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Name and PIN are gone; what {name} has answered stays.</source>
        <translation>Hapus {name}? Nama dan PIN hilang; jawaban {name} tetap ada.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>PIN yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Kedua PIN berbeda.</translation>
    </message>
    <message>
        <source>engineer: also models, limits, set-up and operators</source>
        <translation>teknisi: juga model, batas, penyiapan, dan operator</translation>
    </message>
    <message>
        <source>labeller: also reviews, imports and exports pictures</source>
        <translation>pelabel: juga meninjau, mengimpor, dan mengekspor gambar</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>tanpa PIN</translation>
    </message>
    <message>
        <source>operator: inspects and disputes verdicts</source>
        <translation>operator: menginspeksi dan membantah putusan</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>dengan PIN</translation>
    </message>
    <message>
        <source>without key or mouse; inspection goes on</source>
        <translation>tanpa papan tombol atau tetikus; inspeksi berjalan terus</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Paskan</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Panas</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masker</translation>
    </message>
    <message>
        <source>Opacity of mask and heat map</source>
        <translation>Kepekatan masker dan peta panas</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>The active model gives no heat map</source>
        <translation>Model aktif tidak memberi peta panas</translation>
    </message>
    <message>
        <source>The active model gives no mask</source>
        <translation>Model aktif tidak memberi masker</translation>
    </message>
</context>
<context>
    <name>PartTile</name>
    <message>
        <source>; you said {label}</source>
        <translation>; Anda menyebut {label}</translation>
    </message>
    <message>
        <source>Part {part}: {verdict}</source>
        <translation>Komponen {part}: {verdict}</translation>
    </message>
</context>
<context>
    <name>PartsStrip</name>
    <message>
        <source>Last parts</source>
        <translation>Komponen terakhir</translation>
    </message>
    <message>
        <source>Parts appear here as they are inspected.</source>
        <translation>Komponen muncul di sini begitu diinspeksi.</translation>
    </message>
</context>
<context>
    <name>PersonSettings</name>
    <message>
        <source>Alarm on NG: a tone and the whole screen red until somebody has seen it</source>
        <translation>Alarm saat NG: bunyi dan seluruh layar merah sampai ada yang melihatnya</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>It is that of whoever is logged in: the name at the top right logs in and out.</source>
        <translation>Nama orang yang sedang masuk: nama di kanan atas untuk masuk dan keluar.</translation>
    </message>
    <message>
        <source>It is written beside every answer you give.</source>
        <translation>Ditulis di samping tiap jawaban yang Anda beri.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Size of controls</source>
        <translation>Ukuran kendali</translation>
    </message>
    <message>
        <source>Sound when a part is not OK</source>
        <translation>Bunyi bila komponen tidak OK</translation>
    </message>
    <message>
        <source>The new language is used when the program is started again.</source>
        <translation>Bahasa baru dipakai setelah program dijalankan ulang.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>seperti desktop</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message>
        <source>light</source>
        <translation>terang</translation>
    </message>
    <message>
        <source>normal: mouse and keyboard</source>
        <translation>normal: tetikus dan papan ketik</translation>
    </message>
    <message>
        <source>touch: large targets for fingers and gloves</source>
        <translation>sentuh: tombol besar untuk jari dan sarung tangan</translation>
    </message>
</context>
<context>
    <name>PictureCanvas</name>
    <message>
        <source>Picture</source>
        <extracomment>Draws on top of the picture: painter in logical pixels, and where the picture lies in them.</extracomment>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>; {0} more are not listed</source>
        <translation>; {0} lagi tidak ditampilkan</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>It is {truth} ({label}). The candidate says {verdict}, {class_name}: defect score {score}, limit {limit}.</source>
        <translation>Ini {truth} ({label}). Kandidat mengatakan {verdict}, {class_name}: skor cacat {score}, batas {limit}.</translation>
    </message>
    <message>
        <source>Model&apos;s map</source>
        <translation>Peta model</translation>
    </message>
    <message>
        <source>Send 1 mistake to Review</source>
        <translation>Kirim 1 kesalahan ke Tinjauan</translation>
    </message>
    <message>
        <source>Send to Review</source>
        <translation>Kirim ke Tinjauan</translation>
    </message>
    <message>
        <source>Send {0} mistakes to Review</source>
        <translation>Kirim {0} kesalahan ke Tinjauan</translation>
    </message>
    <message>
        <source>True outline</source>
        <translation>Garis sebenarnya</translation>
    </message>
    <message>
        <source>defect score {score}</source>
        <translation>skor cacat {score}</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>proses {number}</translation>
    </message>
    <message>
        <source>{0} are no longer in the dataset.</source>
        <translation>{0} sudah tidak ada di dataset.</translation>
    </message>
    <message>
        <source>{0}, the surest answer first</source>
        <translation>{0}, jawaban paling yakin lebih dulu</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>{name} has another size than its picture</source>
        <translation>{name} berukuran lain dari gambarnya</translation>
    </message>
</context>
<context>
    <name>PictureStates</name>
    <message>
        <source>A camera, a folder, a video or an address; nothing is judged before.</source>
        <translation>Kamera, folder, video, atau alamat; sebelumnya tidak ada yang dinilai.</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Pilih sumber</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>Pilih sumber lain</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Inspeksi</translation>
    </message>
    <message>
        <source>Inspect it again</source>
        <translation>Inspeksi lagi</translation>
    </message>
    <message>
        <source>It is meant to be so: accept it</source>
        <translation>Memang seharusnya begitu: terima</translation>
    </message>
    <message>
        <source>Its pictures are judged and counted when you start it.</source>
        <translation>Gambarnya dinilai dan dihitung saat Anda memulainya.</translation>
    </message>
    <message>
        <source>Label pictures</source>
        <translation>Beri label gambar</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Lihat hasil</translation>
    </message>
    <message>
        <source>No model inspects yet: a first one is being learnt.</source>
        <translation>Belum ada model yang memeriksa: model pertama sedang dipelajari.</translation>
    </message>
    <message>
        <source>No model inspects yet: a first one is ready and waits for your answer.</source>
        <translation>Belum ada model yang memeriksa: model pertama sudah siap dan menunggu jawaban Anda.</translation>
    </message>
    <message>
        <source>No model yet. {why}</source>
        <translation>Belum ada model. {why}</translation>
    </message>
    <message>
        <source>No model yet: label pictures and train one.</source>
        <translation>Belum ada model: beri label gambar lalu latih satu.</translation>
    </message>
    <message>
        <source>No picture from {source}</source>
        <translation>Tidak ada gambar dari {source}</translation>
    </message>
    <message>
        <source>Opening {source} …</source>
        <extracomment>Picture states that a person may declare to be right from now on.</extracomment>
        <translation>Membuka {source} …</translation>
    </message>
    <message>
        <source>The camera or the part has moved</source>
        <translation>Kamera atau komponen bergeser</translation>
    </message>
    <message>
        <source>The picture has another size than before</source>
        <translation>Ukuran gambar berbeda dari sebelumnya</translation>
    </message>
    <message>
        <source>The picture is less sharp than before</source>
        <translation>Gambar kurang tajam dibanding sebelumnya</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Latih model</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Where do the pictures come from?</source>
        <translation>Dari mana gambarnya?</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message>
        <source>since {time} · it comes back by itself</source>
        <translation>sejak {time} · akan kembali sendiri</translation>
    </message>
    <message>
        <source>{pictures}: {ok} OK, {ng} NG, {check} CHECK</source>
        <translation>{pictures}: {ok} OK, {ng} NG, {check} CHECK</translation>
    </message>
    <message>
        <source>{reason}. Every part is CHECK until the picture is as before.</source>
        <translation>{reason}. Tiap komponen CHECK sampai gambar seperti semula.</translation>
    </message>
    <message>
        <source>{source} is ready</source>
        <translation>{source} siap</translation>
    </message>
    <message>
        <source>{source} · {key} shows the last parts</source>
        <translation>{source} · {key} menampilkan komponen terakhir</translation>
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
        <translation>Tepi</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Asli</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Dihaluskan</translation>
    </message>
</context>
<context>
    <name>PlannedTraining</name>
    <message>
        <source>The training planned for {0} did not begin in time. It is planned again for tonight.</source>
        <translation>Pelatihan yang direncanakan pukul {0} tidak dimulai tepat waktu. Dijadwalkan lagi untuk malam ini.</translation>
    </message>
    <message>
        <source>Training begins by itself: {0}. The program must be running then.</source>
        <translation>Pelatihan dimulai sendiri: {0}. Program harus berjalan saat itu.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>&quot;{name}&quot; cannot be a folder name: use letters, digits, - and _.</source>
        <translation>&quot;{name}&quot; tidak bisa menjadi nama folder: pakai huruf, angka, - dan _.</translation>
    </message>
    <message>
        <source>At least one class must mean OK.</source>
        <translation>Sedikitnya satu kelas harus berarti OK.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>Beri nama produk.</translation>
    </message>
    <message>
        <source>There is already a product of this name.</source>
        <translation>Sudah ada produk dengan nama ini.</translation>
    </message>
    <message>
        <source>Two classes are called {name}: rename one.</source>
        <translation>Dua kelas bernama {name}: ubah nama salah satunya.</translation>
    </message>
</context>
<context>
    <name>ProductSettings</name>
    <message>
        <source>New product…</source>
        <translation>Produk baru…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Buka {name}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Letaknya di {folder}</translation>
    </message>
    <message>
        <source>✓ {name} is open</source>
        <translation>✓ {name} terbuka</translation>
    </message>
</context>
<context>
    <name>PromoteQuestion</name>
    <message>
        <source>Do not</source>
        <translation>Jangan</translation>
    </message>
    <message>
        <source>It was never compared with the active model.</source>
        <translation>Belum pernah dibandingkan dengan model aktif.</translation>
    </message>
    <message>
        <source>It would be unsure of {0} of {1} parts.</source>
        <translation>Model ini akan ragu pada {0} dari {1} komponen.</translation>
    </message>
    <message>
        <source>Make it active anyway</source>
        <translation>Tetap aktifkan</translation>
    </message>
    <message>
        <source>Make it the active model</source>
        <translation>Jadikan model aktif</translation>
    </message>
    <message>
        <source>Nobody knows whether it misses more defects. A training on the page Train measures its candidate on pictures that neither model has seen.</source>
        <translation>Tak ada yang tahu apakah lebih banyak cacat terlewat. Pelatihan di halaman Pelatihan mengukur kandidatnya pada gambar yang belum dilihat kedua model.</translation>
    </message>
    <message>
        <source>The locked test speaks against it.</source>
        <translation>Uji terkunci menentangnya.</translation>
    </message>
    <message>
        <source>{0} of {1} defective parts would pass, {2} of {3} good ones would be rejected.</source>
        <translation>{0} dari {1} komponen cacat akan lolos, {2} dari {3} yang baik akan ditolak.</translation>
    </message>
    <message>
        <source>{0} of {1} defective parts would pass.</source>
        <translation>{0} dari {1} komponen cacat akan lolos.</translation>
    </message>
    <message>
        <source>{2} of {3} good parts would be rejected.</source>
        <translation>{2} dari {3} komponen baik akan ditolak.</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Pictures to review</source>
        <translation>Gambar untuk ditinjau</translation>
    </message>
</context>
<context>
    <name>QuickLearner</name>
    <message>
        <source>The active model is already what the answers teach.</source>
        <translation>Model aktif sudah sesuai dengan yang diajarkan jawaban.</translation>
    </message>
    <message>
        <source>The new model inspects now.</source>
        <translation>Model baru kini memeriksa.</translation>
    </message>
    <message>
        <source>The new model inspects now. The old one stays: Models, Roll back.</source>
        <translation>Sekarang model baru yang memeriksa. Model lama tetap ada: Model, Kembali ke sebelumnya.</translation>
    </message>
    <message>
        <source>learnt at once from {0} pictures</source>
        <translation>dipelajari seketika dari {0} gambar</translation>
    </message>
</context>
<context>
    <name>QuickOfferCard</name>
    <message>
        <source>A first model from {0} good pictures is ready: of {1} others it would reject {2} and be unsure of {3}.</source>
        <translation>Model pertama dari {0} gambar baik sudah siap: dari {1} gambar lain akan menolak {2} dan ragu pada {3}.</translation>
    </message>
    <message>
        <source>A first model is ready. There is no locked test picture yet.</source>
        <translation>Model pertama siap. Belum ada gambar uji terkunci.</translation>
    </message>
    <message>
        <source>A first model is ready: escapes {0} of {1}, overkill {2} of {3}, unsure {4}.</source>
        <translation>Model pertama siap: cacat lolos {0} dari {1}, salah tolak {2} dari {3}, ragu {4}.</translation>
    </message>
    <message>
        <source>A first model is ready: escapes {0} of {1}, unsure {2}; overkill cannot be measured yet.</source>
        <translation>Model pertama siap: cacat lolos {0} dari {1}, ragu {2}; salah tolak belum dapat diukur.</translation>
    </message>
    <message>
        <source>A first model is ready: overkill {0} of {1}, unsure {2}; escapes cannot be measured yet.</source>
        <translation>Model pertama siap: salah tolak {0} dari {1}, ragu {2}; cacat lolos belum dapat diukur.</translation>
    </message>
    <message>
        <source>A full training is planned for {0}: see the page Train.</source>
        <translation>Pelatihan penuh direncanakan pukul {0}: lihat halaman Pelatihan.</translation>
    </message>
    <message>
        <source>A full training with the recipe and settings of the last one.</source>
        <translation>Pelatihan penuh dengan resep dan pengaturan yang terakhir.</translation>
    </message>
    <message>
        <source>A new model is ready. There is no locked test picture yet.</source>
        <translation>Model baru siap. Belum ada gambar uji terkunci.</translation>
    </message>
    <message>
        <source>Checking that the file says what was learnt</source>
        <translation>Memeriksa bahwa berkas sesuai dengan yang dipelajari</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Escapes {0} → {1} of {2}, unsure {3} → {4}; overkill cannot be measured yet</source>
        <translation>Cacat lolos {0} → {1} dari {2}, ragu {3} → {4}; salah tolak belum dapat diukur</translation>
    </message>
    <message>
        <source>Getting ready to learn at once…</source>
        <translation>Menyiapkan pembelajaran seketika…</translation>
    </message>
    <message>
        <source>It has learnt from good parts alone and only says what is unlike them.</source>
        <translation>Model ini hanya belajar dari komponen baik dan hanya menunjukkan apa yang tidak mirip dengannya.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Belajar</translation>
    </message>
    <message>
        <source>Learning at once</source>
        <translation>Belajar seketika</translation>
    </message>
    <message>
        <source>Learning your correction…</source>
        <translation>Mempelajari koreksi Anda…</translation>
    </message>
    <message>
        <source>Left out because the file is gone: {0}.</source>
        <translation>Tidak dipakai karena berkasnya sudah tidak ada: {0}.</translation>
    </message>
    <message>
        <source>Looking at pictures that are new</source>
        <translation>Melihat gambar yang baru</translation>
    </message>
    <message>
        <source>Looking which pictures show the same part</source>
        <translation>Mencari gambar dari komponen yang sama</translation>
    </message>
    <message>
        <source>Make it active</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>Make it active anyway…</source>
        <translation>Tetap aktifkan…</translation>
    </message>
    <message>
        <source>Measuring on the locked test pictures</source>
        <translation>Mengukur pada gambar uji terkunci</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Batal malam ini</translation>
    </message>
    <message>
        <source>Nothing was trained yet: choose a recipe on the page Train, and train or plan it there.</source>
        <translation>Belum ada yang dilatih: pilih resep di halaman Pelatihan, lalu latih atau jadwalkan di sana.</translation>
    </message>
    <message>
        <source>Overkill {0} → {1} of {2}, unsure {3} → {4}; escapes cannot be measured yet</source>
        <translation>Salah tolak {0} → {1} dari {2}, ragu {3} → {4}; cacat lolos belum dapat diukur</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Kemajuan belajar</translation>
    </message>
    <message>
        <source>Retrain tonight</source>
        <translation>Latih ulang malam ini</translation>
    </message>
    <message>
        <source>Show the pictures</source>
        <translation>Lihat gambar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Training: {0}</source>
        <translation>Latih: {0}</translation>
    </message>
    <message>
        <source>What the candidate says about the locked test pictures</source>
        <translation>Yang dikatakan kandidat tentang gambar uji terkunci</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Menulis berkas model</translation>
    </message>
    <message>
        <source>Your picture ({label}) went to the locked test: it measures and is not learnt from. It would be {verdict}.</source>
        <translation>Gambar Anda ({label}) masuk ke uji terkunci: dipakai untuk mengukur, bukan untuk belajar. Putusannya akan menjadi {verdict}.</translation>
    </message>
    <message>
        <source>Your picture ({label}) would now be {verdict}.</source>
        <translation>Gambar Anda ({label}) sekarang akan menjadi {verdict}.</translation>
    </message>
    <message>
        <source>{0} fixed, {1} newly wrong</source>
        <translation>{0} diperbaiki, {1} baru salah</translation>
    </message>
    <message>
        <source>{0} fixed, {1} newly wrong, escapes {2} → {3} of {4}, overkill {5} → {6} of {7}</source>
        <translation>{0} diperbaiki, {1} baru salah, cacat lolos {2} → {3} dari {4}, salah tolak {5} → {6} dari {7}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>defect score {score:.2f}, limit {limit:.2f}</source>
        <translation>skor {score:.2f}, batas {limit:.2f}</translation>
    </message>
    <message>
        <source>no model is active</source>
        <translation>tidak ada model aktif</translation>
    </message>
    <message>
        <source>no picture from the source</source>
        <translation>tidak ada gambar dari sumber</translation>
    </message>
    <message>
        <source>score {score:.2f} lies between {low:.2f} and {high:.2f}</source>
        <translation>skor {score:.2f} berada di antara {low:.2f} dan {high:.2f}</translation>
    </message>
    <message>
        <source>score {score:.2f}, but no region over {area_limit} px</source>
        <translation>skor {score:.2f}, tetapi tidak ada daerah di atas {area_limit} px</translation>
    </message>
    <message>
        <source>the camera or the part has moved</source>
        <translation>kamera atau komponen bergeser</translation>
    </message>
    <message>
        <source>the picture is not sharp</source>
        <translation>gambar tidak tajam</translation>
    </message>
    <message>
        <source>the picture is too bright</source>
        <translation>gambar terlalu terang</translation>
    </message>
    <message>
        <source>the picture is too dark</source>
        <translation>gambar terlalu gelap</translation>
    </message>
    <message>
        <source>the picture is {age_ms:.0f} ms old</source>
        <translation>gambar berumur {age_ms:.0f} ms</translation>
    </message>
    <message>
        <source>the picture size has changed to {width} × {height}</source>
        <translation>ukuran gambar berubah menjadi {width} × {height}</translation>
    </message>
    <message>
        <source>the same picture comes again and again</source>
        <translation>gambar yang sama datang terus-menerus</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}</source>
        <translation>{class_name} {score:.2f}, batas {limit:.2f}</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px</source>
        <translation>{class_name} {score:.2f}, batas {limit:.2f}, {area_px} px</translation>
    </message>
    <message>
        <source>{class_name} {score:.2f}, limit {limit:.2f}, {area_px} px of at least {area_limit}</source>
        <translation>{class_name} {score:.2f}, batas {limit:.2f}, {area_px} px dari sedikitnya {area_limit}</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>85 % of 20 pictures: all 10 flawed found, 7 of 10 flawless kept</source>
        <translation>85 % dari 20 gambar: semua 10 yang cacat ditemukan, 7 dari 10 tanpa cacat dipertahankan</translation>
    </message>
    <message>
        <source>86.0 % of leather pictures in the right one of six classes</source>
        <translation>86.0 % gambar kulit di kelas yang benar dari enam kelas</translation>
    </message>
    <message>
        <source>86.9 % accuracy of the gate at a limit of 0.01 on Severstal strips</source>
        <translation>akurasi gerbang 86.9 % pada batas 0.01 untuk pelat Severstal</translation>
    </message>
    <message>
        <source>98.7 % accuracy on 715 pictures of pump impellers</source>
        <translation>akurasi 98.7 % pada 715 gambar impeler pompa</translation>
    </message>
    <message>
        <source>A small network lets clean strips pass; only the others are searched pixel by pixel. For wide pictures of which most are good. Needs masks of the defective ones; from some tens of them.</source>
        <translation>Jaringan kecil meloloskan pelat bersih; hanya sisanya dicari piksel demi piksel. Untuk gambar lebar yang kebanyakan baik. Perlu masker gambar cacat; mulai beberapa puluh.</translation>
    </message>
    <message>
        <source>An official Keras file without top that fits the network; it makes the model far more accurate. Any other file is refused unopened.</source>
        <translation>Berkas resmi Keras tanpa top yang cocok dengan jaringan; membuat model jauh lebih akurat. Berkas lain ditolak tanpa dibuka.</translation>
    </message>
    <message>
        <source>As the height.</source>
        <translation>Seperti tinggi.</translation>
    </message>
    <message>
        <source>Auto: grey when all pictures are grey.</source>
        <translation>Auto: abu-abu bila semua gambar abu-abu.</translation>
    </message>
    <message>
        <source>Average precision 97.9 % on KolektorSDD, 1 false alarm and 2 misses in 399 pictures</source>
        <translation>Presisi rata-rata 97.9 % pada KolektorSDD, 1 alarm palsu dan 2 terlewat dalam 399 gambar</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Seimbangkan kelas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Below this on the validation pictures no candidate is offered; published 0.75.</source>
        <translation>Di bawah ini pada gambar validasi, tidak ada kandidat yang ditawarkan; dipublikasikan 0.75.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Kecerahan</translation>
    </message>
    <message>
        <source>Casting CNN (whole pictures)</source>
        <translation>CNN coran (gambar utuh)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Contour: the published chain. Edges: without its last step. None: the grey picture. Texture: the picture itself and texture statistics, far more accurate on surfaces.</source>
        <translation>contour: rangkaian yang dipublikasikan. edges: tanpa langkah terakhirnya. none: gambar abu-abu. texture: gambar itu sendiri dan statistik tekstur, jauh lebih akurat pada permukaan.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Contrast raised or lowered at random by up to this fraction.</source>
        <translation>Kontras dinaikkan atau diturunkan acak hingga pecahan ini.</translation>
    </message>
    <message>
        <source>Cross entropy</source>
        <translation>Entropi silang</translation>
    </message>
    <message>
        <source>End to end: the weight moves from the mask to the decision. Two stages: first the mask, then the decision alone.</source>
        <translation>End to end: bobot berpindah dari masker ke keputusan. Two stages: masker dulu, lalu keputusan saja.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Fetch the weights</source>
        <translation>Ambil bobot</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Finds small defects on large parts and shows where they are. Needs masks for at least some of the defective pictures; from about 20 defective pictures.</source>
        <translation>Menemukan cacat kecil pada komponen besar dan menunjukkan letaknya. Perlu masker sedikitnya untuk sebagian gambar cacat; mulai sekitar 20 gambar cacat.</translation>
    </message>
    <message>
        <source>Free layers</source>
        <translation>Lapisan bebas</translation>
    </message>
    <message>
        <source>Gate limit</source>
        <translation>Batas gerbang</translation>
    </message>
    <message>
        <source>Half of the pairs turned by 90 degrees; for defects in any direction.</source>
        <translation>Separuh pasangan diputar 90 derajat; untuk cacat ke segala arah.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kepala</translation>
    </message>
    <message>
        <source>How many of the last of the 8 layers learn. Fewer for few pictures; with 0 only the head learns.</source>
        <translation>Berapa banyak dari 8 lapisan, dihitung dari yang terakhir, yang belajar. Lebih sedikit bila gambar sedikit; dengan 0 hanya kepala yang belajar.</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>Bobot ImageNet</translation>
    </message>
    <message>
        <source>In pixels, rounded to eights; 0 keeps the picture&apos;s shape at about 180,000 pixels. Larger for defects of few pixels.</source>
        <translation>Dalam piksel, dibulatkan ke kelipatan delapan; 0 menjaga bentuk gambar pada sekitar 180.000 piksel. Lebih besar untuk cacat beberapa piksel.</translation>
    </message>
    <message>
        <source>In pixels; 0 takes 1600, or 800 for the light variant.</source>
        <translation>Dalam piksel; 0 berarti 1600, atau 800 untuk varian ringan.</translation>
    </message>
    <message>
        <source>In pixels; 0 takes 256, or 128 for the light variant.</source>
        <translation>Dalam piksel; 0 berarti 256, atau 128 untuk varian ringan.</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>Tinggi masukan</translation>
    </message>
    <message>
        <source>Input pixels by which marked defects are widened when the outline is dilated.</source>
        <translation>Jumlah piksel masukan untuk melebarkan cacat bertanda bila garis luarnya dilebarkan.</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>Lebar masukan</translation>
    </message>
    <message>
        <source>Judge all eight views</source>
        <translation>Nilai kedelapan tampilan</translation>
    </message>
    <message>
        <source>Large: as published, hours on a PC without graphics card. Mobile: the smaller NASNet. Light: a small network on texture statistics, minutes.</source>
        <translation>large: seperti dipublikasikan, berjam-jam pada PC tanpa kartu grafis. mobile: NASNet yang lebih kecil. light: jaringan kecil atas statistik tekstur, beberapa menit.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Laju belajar</translation>
    </message>
    <message>
        <source>Learns faster and holds better on new parts. Off as published.</source>
        <translation>Belajar lebih cepat dan lebih tahan pada komponen baru. Mati seperti dipublikasikan.</translation>
    </message>
    <message>
        <source>Learns from picture labels alone, no masks. A good first choice for parts that always lie in the same place; from about 100 pictures a class.</source>
        <translation>Belajar dari kelas gambar saja, tanpa masker. Pilihan pertama yang baik untuk komponen yang selalu di tempat yang sama; mulai sekitar 100 gambar per kelas.</translation>
    </message>
    <message>
        <source>Leather NASNet (textures, many classes)</source>
        <translation>NASNet kulit (tekstur, banyak kelas)</translation>
    </message>
    <message>
        <source>Leather filters (contours)</source>
        <translation>Filter kulit (kontur)</translation>
    </message>
    <message>
        <source>Light direction</source>
        <translation>Arah cahaya</translation>
    </message>
    <message>
        <source>Light: for PCs with two cores. Published: ResNet50 and ResUNet 16-32-64-128-256, hours to train without a GPU.</source>
        <translation>light: untuk PC dua inti. published: ResNet50 dan ResUNet 16-32-64-128-256, berjam-jam tanpa GPU.</translation>
    </message>
    <message>
        <source>Light: the mean over the picture&apos;s mirrored and turned forms; more accurate, eight times the work. Off where the direction matters.</source>
        <translation>light: rata-rata dari bentuk cermin dan putar gambar; lebih akurat, kerja delapan kali lipat. Matikan bila arah penting.</translation>
    </message>
    <message>
        <source>Loss of the mask</source>
        <translation>Loss masker</translation>
    </message>
    <message>
        <source>Made brighter or darker at random by up to this fraction.</source>
        <translation>Dibuat lebih terang atau gelap secara acak hingga pecahan ini.</translation>
    </message>
    <message>
        <source>Median radius</source>
        <translation>Jari-jari median</translation>
    </message>
    <message>
        <source>Minimum accuracy</source>
        <translation>Akurasi minimum</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Cermin</translation>
    </message>
    <message>
        <source>Mirrored at random.</source>
        <translation>Dicerminkan acak.</translation>
    </message>
    <message>
        <source>Mirrored at random. Off when left and right matter.</source>
        <translation>Dicerminkan acak. Matikan bila kiri dan kanan penting.</translation>
    </message>
    <message>
        <source>Most passes over the pictures; it stops earlier when nothing improves.</source>
        <translation>Jumlah putaran terbanyak atas gambar; berhenti lebih awal bila tak ada perbaikan.</translation>
    </message>
    <message>
        <source>Moved at random by up to this fraction of the size.</source>
        <translation>Digeser acak hingga pecahan ukuran ini.</translation>
    </message>
    <message>
        <source>NASNet stops after this many epochs without a better state.</source>
        <translation>NASNet berhenti setelah sekian epoch tanpa keadaan lebih baik.</translation>
    </message>
    <message>
        <source>NASNet with ImageNet weights uses a tenth of it. Smaller when the loss jumps.</source>
        <translation>NASNet dengan bobot ImageNet memakai sepersepuluhnya. Perkecil bila loss melonjak.</translation>
    </message>
    <message>
        <source>NASNet: made brighter or darker at random by up to this fraction.</source>
        <translation>NASNet: dibuat lebih terang atau gelap secara acak hingga pecahan ini.</translation>
    </message>
    <message>
        <source>NASNet: mirrored at random.</source>
        <translation>NASNet: dicerminkan acak.</translation>
    </message>
    <message>
        <source>NASNet: moved at random by up to this fraction of the size.</source>
        <translation>NASNet: digeser acak hingga pecahan ukuran ini.</translation>
    </message>
    <message>
        <source>NASNet: passes over the pictures; published 45. Light needs none.</source>
        <translation>NASNet: putaran atas gambar; dipublikasikan 45. light tidak memerlukannya.</translation>
    </message>
    <message>
        <source>NASNet: scaled at random by up to this fraction.</source>
        <translation>NASNet: diskalakan acak hingga pecahan ini.</translation>
    </message>
    <message>
        <source>NASNet: turned at random by up to this many degrees.</source>
        <translation>NASNet: diputar acak hingga sekian derajat.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Normalise batches</source>
        <translation>Normalisasi batch</translation>
    </message>
    <message>
        <source>One side made brighter at random, as if the lamp had moved.</source>
        <translation>Satu sisi dibuat lebih terang secara acak, seakan lampu bergeser.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Garis luar</translation>
    </message>
    <message>
        <source>Overkill allowed</source>
        <translation>Salah tolak yang diizinkan</translation>
    </message>
    <message>
        <source>Pairs of a defective and a good picture to learn from. More for many classes or faint defects.</source>
        <translation>Pasangan gambar cacat dan baik untuk dipelajari. Lebih banyak bila kelasnya banyak atau cacatnya samar.</translation>
    </message>
    <message>
        <source>Passes over the defective strips, for gate and segmentation each.</source>
        <translation>Putaran atas pelat cacat, masing-masing untuk gerbang dan segmentasi.</translation>
    </message>
    <message>
        <source>Passes over the pictures; published 20. Texture needs none.</source>
        <translation>Putaran atas gambar; dipublikasikan 20. texture tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kesabaran</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Ukuran gambar</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels.</source>
        <translation>Gambar menjadi persegi dengan sisi ini, dalam piksel.</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels. Small sizes blur fine defects.</source>
        <translation>Gambar menjadi persegi dengan sisi ini, dalam piksel. Ukuran kecil mengaburkan cacat halus.</translation>
    </message>
    <message>
        <source>Pictures become squares with this edge, in pixels; published 227.</source>
        <translation>Gambar menjadi persegi dengan sisi ini, dalam piksel; dipublikasikan 227.</translation>
    </message>
    <message>
        <source>Pictures per step.</source>
        <translation>Gambar per langkah.</translation>
    </message>
    <message>
        <source>Pictures per step. Smaller needs less memory.</source>
        <translation>Gambar per langkah. Lebih kecil lebih hemat memori.</translation>
    </message>
    <message>
        <source>Pooled: mean and maximum before the dense layer; holds better on new parts and makes a small file. Published: flattened as in the publication.</source>
        <translation>pooled: rata-rata dan maksimum sebelum lapisan padat; lebih tahan pada komponen baru dan berkasnya kecil. published: seperti dalam publikasi.</translation>
    </message>
    <message>
        <source>Power of the loss; lower looks more at what is nearly right.</source>
        <translation>Pangkat loss; lebih rendah lebih memperhatikan yang hampir benar.</translation>
    </message>
    <message>
        <source>Published 0.0004. Smaller when the loss jumps.</source>
        <translation>Dipublikasikan 0.0004. Perkecil bila loss melonjak.</translation>
    </message>
    <message>
        <source>Published: 15 million parameters, for training on a graphics card; some 0.3 s a picture on two cores.</source>
        <translation>published: 15 juta parameter, untuk pelatihan dengan kartu grafis; sekitar 0.3 dtk per gambar pada dua inti.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Putaran seperempat</translation>
    </message>
    <message>
        <source>Quick tuned (whole pictures)</source>
        <translation>Belajar seketika, disetel halus (gambar utuh)</translation>
    </message>
    <message>
        <source>Rare classes count as much as frequent ones.</source>
        <translation>Kelas langka dihitung sama dengan kelas sering.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Scaled at random by up to this fraction.</source>
        <translation>Diskalakan acak hingga pecahan ini.</translation>
    </message>
    <message>
        <source>Segmentation and decision (marks the defect)</source>
        <translation>Segmentasi dan keputusan (menandai cacat)</translation>
    </message>
    <message>
        <source>Share of pictures that are made from a good one and a patch of another, with its defect for the defective half. 0 when a defect only makes sense where it was.</source>
        <translation>Porsi gambar yang dibuat dari gambar baik dan potongan gambar lain, beserta cacatnya untuk separuh yang cacat. 0 bila cacat hanya masuk akal di tempat asalnya.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Geser</translation>
    </message>
    <message>
        <source>Smaller when the loss jumps.</source>
        <translation>Perkecil bila loss melonjak.</translation>
    </message>
    <message>
        <source>Smaller when the loss jumps; 0.0005 for the published network.</source>
        <translation>Perkecil bila loss melonjak; 0.0005 untuk jaringan yang dipublikasikan.</translation>
    </message>
    <message>
        <source>Smoothing before the edges, in pixels; 0 for none. Small where defects are small. Not used by texture.</source>
        <translation>Penghalusan sebelum tepi, dalam piksel; 0 berarti tanpa. Kecil bila cacatnya kecil. Tidak dipakai texture.</translation>
    </message>
    <message>
        <source>Smooths the picture, brings out edges and contours, and lets a small network judge them. For defects that are lines and holes; with its setting “texture” for whole surfaces.</source>
        <translation>Menghaluskan gambar, menonjolkan tepi dan kontur, lalu dinilai jaringan kecil. Untuk cacat berupa garis dan lubang; dengan setelan “texture” untuk seluruh permukaan.</translation>
    </message>
    <message>
        <source>Steel cascade (marks the defect, fast on good parts)</source>
        <translation>Kaskade baja (menandai cacat, cepat pada komponen baik)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better state.</source>
        <translation>Berhenti setelah sekian epoch tanpa keadaan lebih baik.</translation>
    </message>
    <message>
        <source>Strips per step. Smaller needs less memory.</source>
        <translation>Pelat per langkah. Lebih kecil lebih hemat memori.</translation>
    </message>
    <message>
        <source>Strips with a lower gate score pass without a search. It is lowered by itself where a known defect would slip; 0 searches all.</source>
        <translation>Pelat dengan skor gerbang lebih rendah lolos tanpa pencarian. Turun sendiri bila cacat yang dikenal akan lolos; 0 mencari semuanya.</translation>
    </message>
    <message>
        <source>Tells textures and surface defects of many kinds apart from picture labels alone. The light variant trains in minutes; the published sizes want a graphics card.</source>
        <translation>Membedakan tekstur dan banyak jenis cacat permukaan dari kelas gambar saja. Varian ringan dilatih dalam hitungan menit; ukuran yang dipublikasikan memerlukan kartu grafis.</translation>
    </message>
    <message>
        <source>Texture: the limit goes so low that up to this share of good parts is rejected, so that fewer defects slip.</source>
        <translation>texture: batas diturunkan hingga paling banyak porsi komponen baik ini ditolak, agar lebih sedikit cacat lolos.</translation>
    </message>
    <message>
        <source>Texture: the mean over the picture&apos;s mirrored and turned forms; more accurate, eight times the work.</source>
        <translation>texture: rata-rata dari bentuk cermin dan putar gambar; lebih akurat, kerja delapan kali lipat.</translation>
    </message>
    <message>
        <source>Texture: the official Keras file of MobileNet 0.25 without top; with it the model is more accurate. Any other file is refused unopened.</source>
        <translation>texture: berkas resmi Keras MobileNet 0.25 tanpa top; dengannya model lebih akurat. Berkas lain ditolak tanpa dibuka.</translation>
    </message>
    <message>
        <source>Texture: without a file, fetch the weights from the Keras project&apos;s server. The only time that training uses the network.</source>
        <translation>texture: tanpa berkas, ambil bobot dari server proyek Keras. Hanya saat itu pelatihan memakai jaringan.</translation>
    </message>
    <message>
        <source>The inside of a marked defect counts more than its inexact border.</source>
        <translation>Bagian dalam cacat bertanda dihitung lebih daripada tepinya yang kurang tepat.</translation>
    </message>
    <message>
        <source>The network of learning at once, its last layers trained on. From picture labels alone, no masks; from about 100 pictures a class. Compare it with what learning at once offers: it is not always better.</source>
        <translation>Jaringan belajar seketika yang lapisan terakhirnya dilatih lebih lanjut. Dari kelas gambar saja, tanpa masker; mulai sekitar 100 gambar per kelas. Bandingkan dengan tawaran belajar seketika: tidak selalu lebih baik.</translation>
    </message>
    <message>
        <source>The publication compared cross entropy and mean squared error; overlap also counts how much of a defect is covered.</source>
        <translation>Publikasi membandingkan cross entropy dan mean squared error; overlap juga menghitung seberapa banyak cacat tertutup.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>Cangkok</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees.</source>
        <translation>Diputar acak hingga sekian derajat.</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees. 0 for parts whose orientation matters.</source>
        <translation>Diputar acak hingga sekian derajat. 0 untuk komponen yang arahnya penting.</translation>
    </message>
    <message>
        <source>Turned at random by up to this many degrees; 180 for parts that may lie in any direction.</source>
        <translation>Diputar acak hingga sekian derajat; 180 untuk komponen yang bisa terletak ke segala arah.</translation>
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
        <translation>Tversky gama</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Weigh the inside</source>
        <translation>Bobot bagian dalam</translation>
    </message>
    <message>
        <source>Weight of missed pixels; higher marks more.</source>
        <translation>Bobot piksel yang terlewat; lebih tinggi menandai lebih banyak.</translation>
    </message>
    <message>
        <source>Weight of the cross entropy in the loss; 0 is the published loss.</source>
        <translation>Bobot entropi silang dalam loss; 0 adalah loss yang dipublikasikan.</translation>
    </message>
    <message>
        <source>Weight of wrongly marked pixels; higher marks less.</source>
        <translation>Bobot piksel yang salah ditandai; lebih tinggi menandai lebih sedikit.</translation>
    </message>
    <message>
        <source>What the network shall draw: the mask as marked, widened, or the box around it, upright or turned.</source>
        <translation>Yang harus digambar jaringan: masker seperti ditandai, dilebarkan, atau kotak di sekelilingnya, tegak atau diputar.</translation>
    </message>
    <message>
        <source>Widen masks</source>
        <translation>Lebarkan masker</translation>
    </message>
    <message>
        <source>Without a file, fetch the weights from the Keras project&apos;s server. The only time that training uses the network.</source>
        <translation>Tanpa berkas, ambil bobot dari server proyek Keras. Hanya saat itu pelatihan memakai jaringan.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Zoom and crop</source>
        <translation>Zum dan potong</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>Ask again</source>
        <translation>Tanya lagi</translation>
    </message>
    <message>
        <source>Asking the trainer for its recipes…</source>
        <translation>Meminta daftar resep dari pelatih…</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Nilai awal</translation>
    </message>
    <message>
        <source>Published: {0}</source>
        <translation>Diterbitkan: {0}</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>Set every value back to the recipe&apos;s own.</source>
        <translation>Kembalikan tiap nilai ke nilai awal resep.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Show augmentation</source>
        <translation>Tampilkan augmentasi</translation>
    </message>
    <message>
        <source>The dataset is empty: there is no picture to show it on.</source>
        <translation>Dataset kosong: tidak ada gambar untuk memperlihatkannya.</translation>
    </message>
    <message>
        <source>What these settings do to pictures of the dataset</source>
        <translation>Apa yang dilakukan pengaturan ini pada gambar dataset</translation>
    </message>
    <message>
        <source>all at their defaults</source>
        <translation>semua pada nilai awal</translation>
    </message>
    <message>
        <source>changed ones are bold</source>
        <translation>yang diubah dicetak tebal</translation>
    </message>
</context>
<context>
    <name>RecipeCatalog</name>
    <message>
        <source>The trainer cannot be started: {0}</source>
        <translation>Pelatih tidak bisa dijalankan: {0}</translation>
    </message>
    <message>
        <source>The trainer cannot list its recipes: {0}</source>
        <translation>Pelatih tidak bisa menyebut resepnya: {0}</translation>
    </message>
    <message>
        <source>The trainer does not answer when asked for its recipes.</source>
        <translation>Pelatih tidak menjawab ketika ditanya resepnya.</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>tanpa keterangan</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A model judged {judged} of {frames} frames: {ok} OK, {ng} NG, {check} CHECK.</source>
        <translation>Model menilai {judged} dari {frames} frame: {ok} OK, {ng} NG, {check} CHECK.</translation>
    </message>
    <message>
        <source>A model may have learned from these very pictures, which flatters it: the report of its training measures it on pictures it has not learned from.</source>
        <translation>Model mungkin belajar dari gambar-gambar ini juga, sehingga tampak lebih baik: laporan pelatihannya mengukurnya pada gambar yang tidak dipelajarinya.</translation>
    </message>
    <message>
        <source>A part counts by its worst verdict.</source>
        <translation>Komponen dihitung menurut putusan terburuknya.</translation>
    </message>
    <message>
        <source>A trouble lasts until the next verdict without it. A source without pictures gives one verdict only.</source>
        <translation>Gangguan berlangsung sampai putusan berikutnya tanpa gangguan itu. Sumber tanpa gambar hanya memberi satu putusan.</translation>
    </message>
    <message>
        <source>Below each rate stands its 95 % interval (Wilson), below kappa that of Fleiss, Cohen and Everitt; without a single disagreement no interval of kappa can be estimated. The grade goes by the rates alone: few pictures prove little, whatever it says.</source>
        <translation>Di bawah setiap angka ada interval 95 % (Wilson), di bawah kappa interval Fleiss, Cohen, dan Everitt; tanpa satu pun perbedaan, interval kappa tidak dapat diperkirakan. Nilai hanya mengikuti angka-angka itu: sedikit gambar membuktikan sedikit, apa pun bunyinya.</translation>
    </message>
    <message>
        <source>Between appraisers</source>
        <translation>Antara penilai</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Centre line {centre}; limits at three standard deviations of a binomial share (p-chart).</source>
        <translation>Garis tengah {centre}; batas pada tiga simpangan baku proporsi binomial (peta p).</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Cacat</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Each appraiser against the reference</source>
        <translation>Setiap penilai terhadap acuan</translation>
    </message>
    <message>
        <source>Effectiveness: right decisions, OK or NG, of all. Miss: a defect called OK. False alarm: a good picture called NG. Kappa: agreement about OK and NG beyond chance; above 0.75 good, below 0.40 poor. Same class: answers that name the very class. Same again: pictures that were judged more than once, always in the same way. “Not sure”, and CHECK of a model, is no decision and counts nowhere else.</source>
        <translation>Efektivitas: keputusan benar, OK atau NG, dari semuanya. Terlewat: cacat yang disebut OK. Alarm palsu: gambar baik yang disebut NG. Kappa: kesepakatan tentang OK dan NG di luar kebetulan; di atas 0.75 baik, di bawah 0.40 buruk. Kelas sama: jawaban yang menyebut kelas itu sendiri. Sama lagi: gambar yang dinilai lebih dari sekali, selalu sama. “Tidak yakin”, dan CHECK dari model, bukan keputusan dan tidak dihitung di tempat lain.</translation>
    </message>
    <message>
        <source>Every blind answer is in {table}, beside this page.</source>
        <translation>Setiap jawaban buta ada di {table}, di samping halaman ini.</translation>
    </message>
    <message>
        <source>Every verdict is in {table}, the figures of this page are in {figures}, beside it.</source>
        <translation>Setiap putusan ada di {table}, angka halaman ini di {figures}, di sampingnya.</translation>
    </message>
    <message>
        <source>It needs {size} parts.</source>
        <translation>Perlu {size} komponen.</translation>
    </message>
    <message>
        <source>Limits need {count} points.</source>
        <translation>Batas memerlukan {count} titik.</translation>
    </message>
    <message>
        <source>Limits of the AIAG manual Measurement Systems Analysis, 4th edition: acceptable from 90 % effectiveness with at most 2 % misses and 5 % false alarms, marginal from 80 % with at most 5 % and 10 %.</source>
        <translation>Batas dari manual AIAG Measurement Systems Analysis, edisi ke-4: dapat diterima mulai efektivitas 90 % dengan paling banyak 2 % terlewat dan 5 % alarm palsu, marginal mulai 80 % dengan paling banyak 5 % dan 10 %.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>NG parts</source>
        <translation>komponen NG</translation>
    </message>
    <message>
        <source>NG share over time</source>
        <translation>Proporsi NG sepanjang waktu</translation>
    </message>
    <message>
        <source>No part was NG.</source>
        <translation>Tidak ada komponen NG.</translation>
    </message>
    <message>
        <source>No point lies outside its limits.</source>
        <translation>Tidak ada titik di luar batasnya.</translation>
    </message>
    <message>
        <source>No trouble with the picture.</source>
        <translation>Tidak ada gangguan gambar.</translation>
    </message>
    <message>
        <source>No two of them have judged the same picture.</source>
        <translation>Tidak ada dua penilai yang menilai gambar yang sama.</translation>
    </message>
    <message>
        <source>No verdict in the chosen time</source>
        <translation>Tidak ada putusan dalam waktu yang dipilih</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>One point for {size} parts or more, in the order of time.</source>
        <translation>Satu titik untuk {size} komponen atau lebih, menurut urutan waktu.</translation>
    </message>
    <message>
        <source>Reference: the class that held in the dataset when the picture was shown; what was answered blind changes nothing there. Whoever gave that class agrees with their own answer only: such answers are counted under the name.</source>
        <translation>Acuan: kelas yang berlaku di dataset ketika gambar ditampilkan; jawaban buta tidak mengubah apa pun di sana. Siapa yang memberi kelas itu hanya sepakat dengan jawabannya sendiri: jawaban seperti itu dihitung di bawah namanya.</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Putaran kedua</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Laporan shift</translation>
    </message>
    <message>
        <source>The dataset when this was written: {count} pictures, journal line {line}, {hash}.</source>
        <translation>Dataset ketika ini ditulis: {count} gambar, baris jurnal {line}, {hash}.</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}; all are in the table file.</source>
        <translation>{shown} terbaru dari {count}; semuanya ada di berkas tabel.</translation>
    </message>
    <message>
        <source>The true yield lies between {low} and {high} (95 %, Wilson).</source>
        <translation>Hasil baik sebenarnya antara {low} dan {high} (95 %, Wilson).</translation>
    </message>
    <message>
        <source>Time to judge a frame: half within {half} ms, 95 % within {most} ms.</source>
        <translation>Waktu menilai satu frame: separuh dalam {half} ms, 95 % dalam {most} ms.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Arti kata-kata</translation>
    </message>
    <message>
        <source>What was done to the models</source>
        <translation>Yang dilakukan pada model</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>dapat diterima</translation>
    </message>
    <message>
        <source>and {count} more; all points are in {figures}</source>
        <translation>dan {count} lagi; semua titik ada di {figures}</translation>
    </message>
    <message>
        <source>appraiser</source>
        <translation>penilai</translation>
    </message>
    <message>
        <source>at</source>
        <translation>pada</translation>
    </message>
    <message>
        <source>by</source>
        <translation>oleh</translation>
    </message>
    <message>
        <source>by AIAG limits</source>
        <translation>menurut batas AIAG</translation>
    </message>
    <message>
        <source>called</source>
        <translation>disebut</translation>
    </message>
    <message>
        <source>class</source>
        <translation>kelas</translation>
    </message>
    <message>
        <source>decision rule</source>
        <translation>aturan putusan</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>efektivitas</translation>
    </message>
    <message>
        <source>false-alarm rate</source>
        <translation>tingkat alarm palsu</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>frame</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>diimpor</translation>
    </message>
    <message>
        <source>judged at</source>
        <translation>dinilai pada</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <source>last</source>
        <translation>terakhir</translation>
    </message>
    <message>
        <source>lasted</source>
        <translation>lamanya</translation>
    </message>
    <message>
        <source>learned from snapshot</source>
        <translation>belajar dari potret dataset</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>diaktifkan</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>miss rate</source>
        <translation>tingkat terlewat</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>model {model}</source>
        <translation>model {model}</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>tanpa model</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>tidak ada yang masuk</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>tidak yakin</translation>
    </message>
    <message>
        <source>one</source>
        <translation>yang satu</translation>
    </message>
    <message>
        <source>others</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>part</source>
        <translation>komponen</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>komponen</translation>
    </message>
    <message>
        <source>pictures both decided</source>
        <translation>gambar yang diputuskan keduanya</translation>
    </message>
    <message>
        <source>rolled back to</source>
        <translation>dikembalikan ke</translation>
    </message>
    <message>
        <source>running</source>
        <translation>kumulatif</translation>
    </message>
    <message>
        <source>same again</source>
        <translation>sama lagi</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>kelas sama</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporsi</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>yang lain</translation>
    </message>
    <message>
        <source>time</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>times</source>
        <translation>kali</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>gangguan</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>tidak dapat diterima</translation>
    </message>
    <message>
        <source>unfit to judge</source>
        <translation>tak layak dinilai</translation>
    </message>
    <message>
        <source>verdict and why</source>
        <translation>putusan dan alasan</translation>
    </message>
    <message>
        <source>what</source>
        <translation>apa</translation>
    </message>
    <message>
        <source>why</source>
        <translation>mengapa</translation>
    </message>
    <message>
        <source>written {when}</source>
        <translation>ditulis {when}</translation>
    </message>
    <message>
        <source>written {when} by {who}</source>
        <translation>ditulis {when} oleh {who}</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>hasil baik</translation>
    </message>
    <message>
        <source>{count} known pictures judged blind, {first} to {last}</source>
        <translation>{count} gambar yang diketahui dinilai buta, {first} sampai {last}</translation>
    </message>
    <message>
        <source>{count} of their own labels</source>
        <translation>{count} jawabannya sendiri</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} dari {total}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>{time}: {ng} of {parts} parts NG, outside its limits {low} to {high}</source>
        <translation>{time}: {ng} dari {parts} komponen NG, di luar batasnya {low} sampai {high}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Stored as {label}, because you marked it.</source>
        <translation>Disimpan sebagai {label}, karena Anda menandainya.</translation>
    </message>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>Jawaban tidak bisa disimpan: {why}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa dibatalkan.</translation>
    </message>
    <message>
        <source>{count} pictures are {label} now · {key} takes it back</source>
        <translation>{count} gambar sekarang {label} · {key} membatalkannya</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All done</source>
        <translation>Semua selesai</translation>
    </message>
    <message>
        <source>Answer as you see it; the answers are what a model learns from.</source>
        <translation>Jawab seperti yang Anda lihat; dari jawaban itulah model belajar.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Every answer is saved as you give it.</source>
        <translation>Tiap jawaban disimpan begitu Anda memberikannya.</translation>
    </message>
    <message>
        <source>Every picture of this queue was answered or skipped.</source>
        <translation>Tiap gambar dalam antrean ini sudah dijawab atau dilewati.</translation>
    </message>
    <message>
        <source>Import pictures…</source>
        <translation>Impor gambar…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Mencari gambar…</translation>
    </message>
    <message>
        <source>Most doubtful first · {left} left</source>
        <translation>Paling meragukan lebih dulu · sisa {left}</translation>
    </message>
    <message>
        <source>No picture matches this filter</source>
        <translation>Tidak ada gambar yang cocok dengan saringan ini</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Putaran kedua</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Tampilkan semua gambar</translation>
    </message>
    <message>
        <source>There is nothing to review yet</source>
        <translation>Belum ada yang perlu ditinjau</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Gambar ini tidak bisa ditampilkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>What the model is unsure about or rejects while inspecting comes here. Pictures you have already can be imported from folders named after classes.</source>
        <translation>Yang diragukan atau ditolak model saat inspeksi datang ke sini. Gambar yang sudah Anda miliki bisa diimpor dari folder bernama kelas.</translation>
    </message>
    <message>
        <source>is looking…</source>
        <translation>sedang melihat…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tanpa jawaban</translation>
    </message>
    <message>
        <source>no model is active</source>
        <translation>tidak ada model aktif</translation>
    </message>
    <message>
        <source>when it was inspected</source>
        <translation>saat diinspeksi</translation>
    </message>
    <message>
        <source>{pace:.0f} per minute</source>
        <translation>{pace:.0f} per menit</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>{label} ≠ model {said}</source>
        <translation>{label} ≠ model {said}</translation>
    </message>
    <message>
        <source>{told} unsure</source>
        <translation>{told} ragu</translation>
    </message>
    <message>
        <source>✓ you: {label}</source>
        <translation>✓ Anda: {label}</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>{count} answers could not be stored: {why}</source>
        <translation>{count} jawaban tidak bisa disimpan: {why}</translation>
    </message>
</context>
<context>
    <name>RoiEditor</name>
    <message>
        <source>Drag over the part of the picture that matters. Models trained from now on look at this region only; the active model keeps the region it was trained with.</source>
        <translation>Seret di atas bagian gambar yang penting. Model yang dilatih mulai sekarang hanya melihat zona ini; model aktif tetap memakai zona saat dilatih.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Live picture with the region of interest</source>
        <translation>Gambar langsung dengan zona inspeksi</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Zona inspeksi</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Atas</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Batalkan perubahan terakhir</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Seluruh gambar</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>{name} of the region, percent</source>
        <translation>Zona: {name}, persen</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Earlier runs</source>
        <translation>Proses sebelumnya</translation>
    </message>
    <message>
        <source>Go on where this training was broken off</source>
        <translation>Lanjutkan dari tempat pelatihan ini terputus</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Bagaimana berakhir</translation>
    </message>
    <message>
        <source>It can go on from its last state.</source>
        <translation>Dapat dilanjutkan dari keadaan terakhirnya.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>Show candidate</source>
        <translation>Tampilkan kandidat</translation>
    </message>
    <message>
        <source>The report {0} cannot be opened.</source>
        <translation>Laporan {0} tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>tidak dipakai</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>◆ crashed</source>
        <translation>◆ macet</translation>
    </message>
    <message>
        <source>◆ failed</source>
        <translation>◆ gagal</translation>
    </message>
    <message>
        <source>◆ was cut off</source>
        <translation>◆ terputus</translation>
    </message>
    <message>
        <source>● candidate waits</source>
        <translation>● kandidat menunggu</translation>
    </message>
    <message>
        <source>● made active</source>
        <translation>● diaktifkan</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source> · for the product {0}</source>
        <translation> · untuk produk {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Membatalkan…</translation>
    </message>
    <message>
        <source>Choose a recipe and start. Inspection goes on meanwhile, and the active model stays until you decide.</source>
        <translation>Pilih resep lalu mulai. Inspeksi tetap berjalan, dan model aktif tetap dipakai sampai Anda memutuskan.</translation>
    </message>
    <message>
        <source>Done: the candidate is measured</source>
        <translation>Selesai: kandidat sudah diukur</translation>
    </message>
    <message>
        <source>Log of the training</source>
        <translation>Catatan pelatihan</translation>
    </message>
    <message>
        <source>No sign of life for {0}. It may still be busy; Cancel ends it.</source>
        <translation>Tidak ada tanda hidup selama {0}. Mungkin masih sibuk; Batal mengakhirinya.</translation>
    </message>
    <message>
        <source>No training is running</source>
        <translation>Tidak ada pelatihan berjalan</translation>
    </message>
    <message>
        <source>Progress of the stage</source>
        <translation>Kemajuan tahap</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Proses {0}</translation>
    </message>
    <message>
        <source>The screen stays free for inspection.</source>
        <translation>Layar tetap bebas untuk inspeksi.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly</source>
        <translation>Pelatihan berakhir tak terduga</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Pelatihan gagal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>epoch {0} dari {1}</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} jam {1} mnt</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>sisa {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} mnt</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} mnt {1} dtk</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} dtk</translation>
    </message>
</context>
<context>
    <name>ScoreStrip</name>
    <message>
        <source>bad</source>
        <translation>buruk</translation>
    </message>
    <message>
        <source>good</source>
        <translation>baik</translation>
    </message>
</context>
<context>
    <name>SecondPass</name>
    <message>
        <source>A second pass needs pictures whose class is known.</source>
        <translation>Putaran kedua memerlukan gambar yang kelasnya diketahui.</translation>
    </message>
    <message>
        <source>All judged</source>
        <translation>Semua dinilai</translation>
    </message>
    <message>
        <source>Known pictures come mixed with new ones. What is known of them and what the model says stays hidden, and your answers about them change no class: they tell how well people, and the model, agree.</source>
        <translation>Gambar yang sudah diketahui tercampur dengan yang baru. Apa yang diketahui tentangnya dan kata model tetap tersembunyi, dan jawaban Anda tentangnya tidak mengubah kelas: jawaban itu menunjukkan seberapa sepakat orang dan model.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Mencari gambar…</translation>
    </message>
    <message>
        <source>No picture has a class yet</source>
        <translation>Belum ada gambar yang memiliki kelas</translation>
    </message>
    <message>
        <source>No report: {why}</source>
        <translation>Tidak ada laporan: {why}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Putaran kedua</translation>
    </message>
    <message>
        <source>The report lies in {page}.</source>
        <translation>Laporan ada di {page}.</translation>
    </message>
    <message>
        <source>The report opens in the web browser; it lies in {page}.</source>
        <translation>Laporan dibuka di peramban; letaknya di {page}.</translation>
    </message>
    <message>
        <source>The report says how well everybody agrees with what is known.</source>
        <translation>Laporan menunjukkan seberapa sepakat setiap orang dengan yang diketahui.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa dibatalkan.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Gambar ini tidak bisa ditampilkan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>{done} of {size} judged</source>
        <translation>{done} dari {size} dinilai</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>1 defective part</source>
        <translation>1 komponen cacat</translation>
    </message>
    <message>
        <source>1 more defective picture</source>
        <translation>1 gambar cacat lagi</translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 komponen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 gambar</translation>
    </message>
    <message>
        <source>A picture cannot be used: {error}.</source>
        <translation>Sebuah gambar tidak dapat dipakai: {error}.</translation>
    </message>
    <message>
        <source>Add pictures of defective parts: this recipe learns the difference.</source>
        <translation>Tambahkan gambar komponen cacat: resep ini mempelajari perbedaannya.</translation>
    </message>
    <message>
        <source>Add pictures of good and of defective parts, then start again.</source>
        <translation>Tambahkan gambar komponen baik dan cacat, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>Add pictures of good parts: this recipe learns the difference.</source>
        <translation>Tambahkan gambar komponen baik: resep ini mempelajari perbedaannya.</translation>
    </message>
    <message>
        <source>All pictures are of defective parts.</source>
        <translation>Semua gambar adalah komponen cacat.</translation>
    </message>
    <message>
        <source>All pictures are of good parts.</source>
        <translation>Semua gambar adalah komponen baik.</translation>
    </message>
    <message>
        <source>All pictures are of one class: a full training needs good and defective ones together.</source>
        <translation>Semua gambar dari satu kelas: pelatihan penuh memerlukan yang baik dan yang cacat bersama-sama.</translation>
    </message>
    <message>
        <source>All pictures of class {name} are kept for measuring; none is left to learn from.</source>
        <translation>Semua gambar kelas {name} disimpan untuk pengukuran; tidak ada yang tersisa untuk belajar.</translation>
    </message>
    <message>
        <source>Ask for the rights to this folder, or choose another.</source>
        <translation>Minta hak atas folder ini, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>At least {minimum_pictures} pictures from {minimum_parts} parts are needed; some tens make a useful model.</source>
        <translation>Perlu paling sedikit {minimum_pictures} gambar dari {minimum_parts} komponen; beberapa puluh menghasilkan model yang berguna.</translation>
    </message>
    <message>
        <source>Checking that the model file repeats the network</source>
        <translation>Memeriksa bahwa berkas model mengulang jaringan</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate and start again.</source>
        <translation>Pilih laju belajar lebih kecil dan mulai lagi.</translation>
    </message>
    <message>
        <source>Choose a smaller picture size, or close other programs.</source>
        <translation>Pilih ukuran gambar lebih kecil, atau tutup program lain.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the field empty.</source>
        <translation>Pilih berkas lain, atau biarkan kolom itu kosong.</translation>
    </message>
    <message>
        <source>Choose the filters “texture”, add pictures, or train longer.</source>
        <translation>Pilih filter “texture”, tambahkan gambar, atau latih lebih lama.</translation>
    </message>
    <message>
        <source>Class {name} has no pictures; the new model will not know it.</source>
        <translation>Kelas {name} tidak punya gambar; model baru tidak akan mengenalnya.</translation>
    </message>
    <message>
        <source>Class {name} has {shown} of {origin}.</source>
        <translation>Kelas {name} punya {shown} dari {origin}.</translation>
    </message>
    <message>
        <source>Class {name} has {shown}; the new model will hardly know it.</source>
        <translation>Kelas {name} punya {shown}; model baru hampir tidak akan mengenalnya.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller picture size or batch.</source>
        <translation>Tutup program lain, atau pilih ukuran gambar atau batch lebih kecil.</translation>
    </message>
    <message>
        <source>Fetching {name}, {size} MB, from {host}</source>
        <translation>Mengambil {name}, {size} MB, dari {host}</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nama berkas terlalu panjang</translation>
    </message>
    <message>
        <source>Free some space and start again.</source>
        <translation>Kosongkan ruang dan mulai lagi.</translation>
    </message>
    <message>
        <source>Freeze the dataset again.</source>
        <translation>Bekukan dataset lagi.</translation>
    </message>
    <message>
        <source>Give rotation, zoom, brightness or another amount a value above 0.</source>
        <translation>Beri rotasi, zoom, kecerahan, atau besaran lain nilai di atas 0.</translation>
    </message>
    <message>
        <source>Going on with a training that was broken off: {done}.</source>
        <translation>Melanjutkan pelatihan yang terputus: {done}.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Kesalahan masukan/keluaran</translation>
    </message>
    <message>
        <source>Install the program with its extra “train”.</source>
        <translation>Pasang program dengan tambahan “train”.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ini folder</translation>
    </message>
    <message>
        <source>Its parameters are {known}.</source>
        <translation>Parameternya: {known}.</translation>
    </message>
    <message>
        <source>Learning at once broke off; it begins anew with the next answer.</source>
        <translation>Belajar seketika terputus; mulai lagi dengan jawaban berikutnya.</translation>
    </message>
    <message>
        <source>Making the extractor</source>
        <translation>Membuat ekstraktor</translation>
    </message>
    <message>
        <source>Marks of {name} were left out on {count} pictures: no class is chosen for it.</source>
        <translation>Tanda {name} ditinggalkan pada {count} gambar: belum ada kelas yang dipilih untuknya.</translation>
    </message>
    <message>
        <source>Measuring on the locked test pictures</source>
        <translation>Mengukur pada gambar uji terkunci</translation>
    </message>
    <message>
        <source>MobileNet 0.25, ImageNet, and texture statistics</source>
        <translation>MobileNet 0.25, ImageNet, dan statistik tekstur</translation>
    </message>
    <message>
        <source>Network and model file agree on {pictures} pictures: every verdict is the same, scores differ by at most {max_difference}.</source>
        <translation>Jaringan dan berkas model sepakat pada {pictures} gambar: setiap putusan sama, skor berbeda paling banyak {max_difference}.</translation>
    </message>
    <message>
        <source>No defective part was measured, so nothing is known about escapes.</source>
        <translation>Tidak ada komponen cacat yang diukur, jadi tidak ada yang diketahui tentang cacat lolos.</translation>
    </message>
    <message>
        <source>No file with ImageNet weights is given, so the network is trained from scratch; with {official} it would be more accurate.</source>
        <translation>Tidak ada berkas bobot ImageNet yang diberikan, jadi jaringan dilatih dari nol; dengan {official} hasilnya akan lebih akurat.</translation>
    </message>
    <message>
        <source>No picture is labelled {name}, but {count} it marked: it is learned from these marks, and how well it is told from other defects cannot be measured.</source>
        <translation>Tidak ada gambar berlabel {name}, tetapi {count} tandanya: dipelajari dari tanda ini, dan seberapa baik dibedakan dari cacat lain tidak dapat diukur.</translation>
    </message>
    <message>
        <source>No picture of the latest locked test is as it was then.</source>
        <translation>Tidak ada gambar uji terkunci terakhir yang masih seperti dulu.</translation>
    </message>
    <message>
        <source>No readable picture of class {missing} is left to learn from.</source>
        <translation>Tidak tersisa gambar kelas {missing} yang terbaca untuk belajar.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Tidak ada ruang tersisa pada disk</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Tidak ada berkas atau folder seperti itu</translation>
    </message>
    <message>
        <source>No training has been measured yet: its locked test pictures tell.</source>
        <translation>Belum ada pelatihan yang diukur: gambar uji terkuncinya yang menunjukkan.</translation>
    </message>
    <message>
        <source>No usable picture shows {name}.</source>
        <translation>Tidak ada gambar yang dapat dipakai menunjukkan {name}.</translation>
    </message>
    <message>
        <source>None escaped</source>
        <translation>Tidak ada yang lolos</translation>
    </message>
    <message>
        <source>None of the pictures can be read.</source>
        <translation>Tidak satu pun gambar dapat dibaca.</translation>
    </message>
    <message>
        <source>None of the pictures looked at could be read.</source>
        <translation>Tidak satu pun gambar yang dilihat dapat dibaca.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Bukan folder</translation>
    </message>
    <message>
        <source>On {pictures} locked test pictures: {why}.</source>
        <translation>Pada {pictures} gambar uji terkunci: {why}.</translation>
    </message>
    <message>
        <source>On {picture} the candidate judges {fixed} better than the active model and {newly_wrong} worse: {why}.</source>
        <translation>Pada {picture}, kandidat menilai {fixed} lebih baik daripada model aktif dan {newly_wrong} lebih buruk: {why}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Izin ditolak</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Disk hanya dapat dibaca</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Membaca gambar</translation>
    </message>
    <message>
        <source>Run this on a PC that may use the internet, or give the file with --weights.</source>
        <translation>Jalankan di PC yang boleh memakai internet, atau berikan berkasnya dengan --weights.</translation>
    </message>
    <message>
        <source>Scan the dataset again; it shows which files are damaged.</source>
        <translation>Pindai dataset lagi; itu menunjukkan berkas mana yang rusak.</translation>
    </message>
    <message>
        <source>Start the training again; it freezes the dataset anew.</source>
        <translation>Mulai pelatihan lagi; dataset akan dibekukan ulang.</translation>
    </message>
    <message>
        <source>Starting TensorFlow and building the network</source>
        <translation>Memulai TensorFlow dan membangun jaringan</translation>
    </message>
    <message>
        <source>Take the file from the Keras project&apos;s server, or leave the field empty.</source>
        <translation>Ambil berkas dari server proyek Keras, atau biarkan kolom itu kosong.</translation>
    </message>
    <message>
        <source>The active model cannot be measured for comparison: {error}.</source>
        <translation>Model aktif tidak dapat diukur untuk perbandingan: {error}.</translation>
    </message>
    <message>
        <source>The active model has learnt what defects look like. This one has learnt from good parts alone: the pictures of defects are not in the dataset any more.</source>
        <translation>Model aktif sudah mempelajari rupa cacat. Model ini hanya belajar dari bagian yang baik: gambar cacat tidak ada lagi di dataset.</translation>
    </message>
    <message>
        <source>The candidate cannot be asked again: {error}</source>
        <translation>Kandidat tidak dapat ditanya lagi: {error}</translation>
    </message>
    <message>
        <source>The candidate&apos;s file was changed after it was measured; train once more.</source>
        <translation>Berkas kandidat berubah setelah diukur; latih sekali lagi.</translation>
    </message>
    <message>
        <source>The dataset is empty.</source>
        <translation>Dataset kosong.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk penuh.</translation>
    </message>
    <message>
        <source>The exported model does not repeat the trained one: {same} of {pictures} verdicts are the same, scores differ by up to {widest}.</source>
        <translation>Model yang diekspor tidak mengulang yang dilatih: {same} dari {pictures} putusan sama, skor berbeda hingga {widest}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation>Folder {folder} tidak berisi gambar.</translation>
    </message>
    <message>
        <source>The folder&apos;s own split ({splits}) is not taken over: the first training deals the pictures out so that no part is in two splits.</source>
        <translation>Pembagian folder sendiri ({splits}) tidak diambil: pelatihan pertama membagi gambar sehingga tidak ada komponen di dua bagian.</translation>
    </message>
    <message>
        <source>The job {path} cannot be read: {strerror}.</source>
        <translation>Tugas {path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>The locked test holds no defect yet, so escapes cannot be measured: label more defects, some of them go to the test. Until then you decide.</source>
        <translation>Uji terkunci belum berisi cacat, jadi cacat lolos belum dapat diukur: beri label lebih banyak cacat, sebagian akan masuk ke uji. Sampai saat itu Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>The locked test holds no good part yet, so overkill cannot be measured: label more good parts, some of them go to the test. Until then you decide.</source>
        <translation>Uji terkunci belum berisi komponen baik, jadi salah tolak belum dapat diukur: beri label lebih banyak komponen baik, sebagian akan masuk ke uji. Sampai saat itu Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>The locked test holds no picture yet, so nothing can be measured: label more parts, some of them go to the test. Until then you decide.</source>
        <translation>Uji terkunci belum berisi gambar, jadi belum ada yang dapat diukur: beri label lebih banyak komponen, sebagian akan masuk ke uji. Sampai saat itu Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>The log holds the details; please report them.</source>
        <translation>Log memuat rinciannya; mohon laporkan.</translation>
    </message>
    <message>
        <source>The log names the pictures that were set aside and why.</source>
        <translation>Log menyebut gambar yang disisihkan dan alasannya.</translation>
    </message>
    <message>
        <source>The memory of this PC is used up.</source>
        <translation>Memori PC ini habis.</translation>
    </message>
    <message>
        <source>The model file has no manifest; import it on the Models page.</source>
        <translation>Berkas model tidak punya manifes; impor di halaman Model.</translation>
    </message>
    <message>
        <source>The model file is refused: {error}.</source>
        <translation>Berkas model ditolak: {error}.</translation>
    </message>
    <message>
        <source>The model is right on {accuracy} of the validation pictures (mean of good and defective); at least {wanted} are asked for, so no candidate is offered.</source>
        <translation>Model benar pada {accuracy} gambar validasi (rata-rata baik dan cacat); diminta sedikitnya {wanted}, jadi tidak ada kandidat yang ditawarkan.</translation>
    </message>
    <message>
        <source>The model was not kept. Please report this with the run folder.</source>
        <translation>Model tidak disimpan. Mohon laporkan ini beserta folder prosesnya.</translation>
    </message>
    <message>
        <source>The operators in {path} cannot be used ({why}): nobody can log in until an administrator deletes that file and starts the program again.</source>
        <translation>Operator di {path} tidak dapat dipakai ({why}): tidak ada yang dapat masuk sampai administrator menghapus berkas itu dan memulai program lagi.</translation>
    </message>
    <message>
        <source>The package {name} is missing, so nothing can be trained here.</source>
        <translation>Paket {name} tidak ada, jadi tidak ada yang dapat dilatih di sini.</translation>
    </message>
    <message>
        <source>The pictures need {needed} GB of memory; {free} GB are free.</source>
        <translation>Gambar memerlukan memori {needed} GB; {free} GB tersedia.</translation>
    </message>
    <message>
        <source>The product cannot be made: {message}.</source>
        <translation>Produk tidak dapat dibuat: {message}.</translation>
    </message>
    <message>
        <source>The recipe {name} has no parameter {unknown}.</source>
        <translation>Resep {name} tidak punya parameter {unknown}.</translation>
    </message>
    <message>
        <source>The recipes are {known}.</source>
        <translation>Resep yang ada: {known}.</translation>
    </message>
    <message>
        <source>The report cannot be read: {where}.</source>
        <translation>Laporan tidak dapat dibaca: {where}.</translation>
    </message>
    <message>
        <source>The report {path} is damaged.</source>
        <translation>Laporan {path} rusak.</translation>
    </message>
    <message>
        <source>The report {path} is too large to be one.</source>
        <translation>Laporan {path} terlalu besar untuk sebuah laporan.</translation>
    </message>
    <message>
        <source>The snapshot labels a picture {label}, which is none of its classes.</source>
        <translation>Potret dataset memberi gambar kelas {label}, yang bukan salah satu kelasnya.</translation>
    </message>
    <message>
        <source>The snapshot {path} cannot be read: {strerror}.</source>
        <translation>Potret dataset {path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>The tables name {missing} pictures that are not in the folder.</source>
        <translation>Tabel menyebut {missing} gambar yang tidak ada di folder.</translation>
    </message>
    <message>
        <source>The trainer ended without a picture (code {returncode}).</source>
        <translation>Pelatih berakhir tanpa gambar (kode {returncode}).</translation>
    </message>
    <message>
        <source>The trainer is not installed on this PC; install the program with its extra “train”.</source>
        <translation>Pelatih tidak terpasang di PC ini; pasang program dengan tambahan “train”.</translation>
    </message>
    <message>
        <source>The trainer knows no recipe.</source>
        <translation>Pelatih tidak mengenal resep apa pun.</translation>
    </message>
    <message>
        <source>The trainer&apos;s list of recipes cannot be read.</source>
        <translation>Daftar resep pelatih tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The training program {program} is missing; copy the whole program folder again.</source>
        <translation>Program pelatihan {program} tidak ada; salin lagi seluruh folder program.</translation>
    </message>
    <message>
        <source>The training ran away: its loss is not a number any more.</source>
        <translation>Pelatihan lepas kendali: loss-nya bukan angka lagi.</translation>
    </message>
    <message>
        <source>The training stopped with an error: {name}: {error}</source>
        <translation>Pelatihan berhenti karena kesalahan: {name}: {error}</translation>
    </message>
    <message>
        <source>The validation pictures do not show both good and defective parts; the best state and the limits are chosen on training pictures.</source>
        <translation>Gambar validasi tidak menunjukkan komponen baik dan cacat sekaligus; keadaan terbaik dan batas dipilih pada gambar pelatihan.</translation>
    </message>
    <message>
        <source>The weights file {path} cannot be read: {strerror}.</source>
        <translation>Berkas bobot {path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>There is no picture of a good part: the model learns from what is good around the defects, and how many good parts it rejects cannot be measured.</source>
        <translation>Tidak ada gambar komponen baik: model belajar dari yang baik di sekitar cacat, dan berapa komponen baik yang ditolaknya tidak dapat diukur.</translation>
    </message>
    <message>
        <source>There is no recipe {name}.</source>
        <translation>Tidak ada resep {name}.</translation>
    </message>
    <message>
        <source>This user may not use {place}.</source>
        <translation>Pengguna ini tidak boleh memakai {place}.</translation>
    </message>
    <message>
        <source>To learn at once, 1 more picture of a good part is needed, from at least {minimum_parts} parts.</source>
        <translation>Untuk belajar seketika, perlu 1 gambar komponen baik lagi, dari paling sedikit {minimum_parts} komponen.</translation>
    </message>
    <message>
        <source>To learn at once, {missing} more pictures of good parts are needed, from at least {minimum_parts} parts.</source>
        <translation>Untuk belajar seketika, perlu {missing} gambar komponen baik lagi, dari paling sedikit {minimum_parts} komponen.</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>Menulis berkas model</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Menulis laporan</translation>
    </message>
    <message>
        <source>a box has a corner that is no number</source>
        <translation>sebuah kotak punya sudut yang bukan angka</translation>
    </message>
    <message>
        <source>a box is empty: its right edge is not right of its left edge, or its lower edge not below the upper one</source>
        <translation>sebuah kotak kosong: tepi kanannya tidak di kanan tepi kiri, atau tepi bawahnya tidak di bawah tepi atas</translation>
    </message>
    <message>
        <source>a copy, not used</source>
        <translation>salinan, tidak dipakai</translation>
    </message>
    <message>
        <source>a corner of a mark is no number</source>
        <translation>sebuah sudut tanda bukan angka</translation>
    </message>
    <message>
        <source>a file in {folder} has a name that is no text: rename it</source>
        <translation>sebuah berkas di {folder} punya nama yang bukan teks: ganti namanya</translation>
    </message>
    <message>
        <source>a frame was not inspected: {error}</source>
        <translation>sebuah frame tidak diperiksa: {error}</translation>
    </message>
    <message>
        <source>a mark has neither an outline nor a box</source>
        <translation>sebuah tanda tidak punya garis tepi maupun kotak</translation>
    </message>
    <message>
        <source>a mark has the class {number}, which the table does not have</source>
        <translation>sebuah tanda berkelas {number}, yang tidak ada di tabel</translation>
    </message>
    <message>
        <source>a mask has at most {max_mask_classes} defect classes</source>
        <translation>masker punya paling banyak {max_mask_classes} kelas cacat</translation>
    </message>
    <message>
        <source>a model that can {task} needs an output {wanted}</source>
        <translation>model jenis {task} memerlukan keluaran {wanted}</translation>
    </message>
    <message>
        <source>a picture cannot be kept: {full}</source>
        <translation>sebuah gambar tidak dapat disimpan: {full}</translation>
    </message>
    <message>
        <source>a picture of the stream is larger than 64 MB</source>
        <translation>sebuah gambar dari aliran lebih besar dari 64 MB</translation>
    </message>
    <message>
        <source>a picture of this product</source>
        <translation>gambar produk ini</translation>
    </message>
    <message>
        <source>a polygon has a corner that is no number</source>
        <translation>sebuah poligon punya sudut yang bukan angka</translation>
    </message>
    <message>
        <source>a polygon has fewer than three corners, or half a corner</source>
        <translation>sebuah poligon punya kurang dari tiga sudut, atau setengah sudut</translation>
    </message>
    <message>
        <source>a polygon is not a list of numbers</source>
        <translation>sebuah poligon bukan daftar angka</translation>
    </message>
    <message>
        <source>a run of a mask is longer than any picture</source>
        <translation>sebuah rentang masker lebih panjang dari gambar mana pun</translation>
    </message>
    <message>
        <source>a run starts at pixel 0, but pixels count from 1</source>
        <translation>sebuah rentang mulai di piksel 0, padahal piksel dihitung dari 1</translation>
    </message>
    <message>
        <source>alike, but in {dealt}</source>
        <translation>mirip, tetapi di {dealt}</translation>
    </message>
    <message>
        <source>alike, but {labels}</source>
        <translation>mirip, tetapi {labels}</translation>
    </message>
    <message>
        <source>an object has no class</source>
        <translation>sebuah objek tidak punya kelas</translation>
    </message>
    <message>
        <source>an output of shape {shape} is not a heat map</source>
        <translation>keluaran berbentuk {shape} bukan peta panas</translation>
    </message>
    <message>
        <source>another program has the dataset {folder} open: close it first</source>
        <translation>program lain membuka dataset {folder}: tutup dulu</translation>
    </message>
    <message>
        <source>another table names it too: a picture has one place only</source>
        <translation>tabel lain juga menyebutnya: gambar hanya punya satu tempat</translation>
    </message>
    <message>
        <source>at least one class must be NG</source>
        <translation>sedikitnya satu kelas harus NG</translation>
    </message>
    <message>
        <source>be read</source>
        <translation>dibaca</translation>
    </message>
    <message>
        <source>be written</source>
        <translation>ditulis</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>datang bersama program</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>tidak dapat dipakai</translation>
    </message>
    <message>
        <source>check its cable, or plug it in again</source>
        <translation>periksa kabelnya, atau pasang lagi</translation>
    </message>
    <message>
        <source>check the network and the device at that address</source>
        <translation>periksa jaringan dan perangkat pada alamat itu</translation>
    </message>
    <message>
        <source>custom scaling needs a mean and a deviation above 0 for each channel</source>
        <translation>penskalaan sendiri memerlukan rata-rata dan simpangan di atas 0 untuk setiap kanal</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>pencahayaan</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>fokus</translation>
    </message>
    <message>
        <source>found active at the start</source>
        <translation>ditemukan aktif saat mulai</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>laju frame</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>penguatan</translation>
    </message>
    <message>
        <source>grey pictures need a model with one input channel, colour needs three</source>
        <translation>gambar abu-abu perlu model dengan satu kanal masukan, berwarna perlu tiga</translation>
    </message>
    <message>
        <source>height</source>
        <translation>tinggi</translation>
    </message>
    <message>
        <source>it cannot be read: {strerror}</source>
        <translation>tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>it defines words of its own (DOCTYPE), which is not accepted</source>
        <translation>mendefinisikan kata sendiri (DOCTYPE), itu tidak diterima</translation>
    </message>
    <message>
        <source>it describes no picture</source>
        <translation>tidak menggambarkan gambar apa pun</translation>
    </message>
    <message>
        <source>it does not have {heading} cells</source>
        <translation>tidak punya {heading} sel</translation>
    </message>
    <message>
        <source>it has no manifest</source>
        <translation>tidak punya manifes</translation>
    </message>
    <message>
        <source>it has no mask {stem}{label_suffix} beside it, as the others here have: nobody can say whether it is good</source>
        <translation>tidak ada masker {stem}{label_suffix} di sampingnya, seperti yang lain di sini: tidak ada yang tahu apakah baik</translation>
    </message>
    <message>
        <source>it has {group} masks ({groupx}): keep the right one</source>
        <translation>punya {group} masker ({groupx}): simpan yang benar</translation>
    </message>
    <message>
        <source>it is a link: put the picture itself there</source>
        <translation>ini tautan: letakkan gambarnya sendiri di sana</translation>
    </message>
    <message>
        <source>it is a mask whose picture is missing</source>
        <translation>ini masker yang gambarnya tidak ada</translation>
    </message>
    <message>
        <source>it is damaged: it is no XML</source>
        <translation>rusak: bukan XML</translation>
    </message>
    <message>
        <source>it is larger than {max_xml} MB</source>
        <translation>lebih besar dari {max_xml} MB</translation>
    </message>
    <message>
        <source>it is not the file that was measured</source>
        <translation>bukan berkas yang diukur</translation>
    </message>
    <message>
        <source>it is said to show {names}, but nothing is marked</source>
        <translation>disebut menunjukkan {names}, tetapi tidak ada yang ditandai</translation>
    </message>
    <message>
        <source>it is {label}, a good class, but {order} is marked</source>
        <translation>ini {label}, kelas baik, tetapi {order} ditandai</translation>
    </message>
    <message>
        <source>it is {label}, but nothing is marked: YOLO would take it for good</source>
        <translation>ini {label}, tetapi tidak ada tanda: YOLO akan menganggapnya baik</translation>
    </message>
    <message>
        <source>it is {label}, but nothing is marked: the tables cannot say so</source>
        <translation>ini {label}, tetapi tidak ada tanda: tabel tidak dapat menyatakannya</translation>
    </message>
    <message>
        <source>it is {own}, a good class, but its mask marks something</source>
        <translation>ini {own}, kelas baik, tetapi maskernya menandai sesuatu</translation>
    </message>
    <message>
        <source>it lies outside the run&apos;s folder</source>
        <translation>letaknya di luar folder proses</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <translation>tidak menyebut gambar apa pun</translation>
    </message>
    <message>
        <source>it shows {unwanted}, for which no class is chosen</source>
        <translation>menunjukkan {unwanted}, yang kelasnya belum dipilih</translation>
    </message>
    <message>
        <source>its file name is missing</source>
        <translation>nama berkasnya tidak ada</translation>
    </message>
    <message>
        <source>its marks belong to picture {image_id}, which the table does not have</source>
        <translation>tandanya milik gambar {image_id}, yang tidak ada di tabel</translation>
    </message>
    <message>
        <source>its marks were made on {size} × {sizex} pixels, but the picture is {width} × {height}</source>
        <translation>tandanya dibuat pada {size} × {sizex} piksel, tetapi gambarnya {width} × {height}</translation>
    </message>
    <message>
        <source>its mask cannot be used: {error}</source>
        <translation>maskernya tidak dapat dipakai: {error}</translation>
    </message>
    <message>
        <source>its mask does not fit</source>
        <translation>maskernya tidak cocok</translation>
    </message>
    <message>
        <source>its mask has another size</source>
        <translation>maskernya berukuran lain</translation>
    </message>
    <message>
        <source>its mask has another size than the picture</source>
        <translation>maskernya berukuran lain dari gambarnya</translation>
    </message>
    <message>
        <source>its mask has several classes, and no labelmap.txt or object mask names them</source>
        <translation>maskernya punya beberapa kelas, dan tidak ada labelmap.txt atau masker objek yang menamainya</translation>
    </message>
    <message>
        <source>its mask has the colour {colour}, which no class has</source>
        <translation>maskernya punya warna {colour}, yang tidak dimiliki kelas mana pun</translation>
    </message>
    <message>
        <source>its mask has the value {number}; expected 0 for good and 255 for marked, or 1 to {defects} for the defect classes</source>
        <translation>maskernya punya nilai {number}; seharusnya 0 untuk baik dan 255 untuk bertanda, atau 1 sampai {defects} untuk kelas cacat</translation>
    </message>
    <message>
        <source>its mask has the value {unknown}; expected 0 to {values}</source>
        <translation>maskernya punya nilai {unknown}; seharusnya 0 sampai {values}</translation>
    </message>
    <message>
        <source>its mask has the values {present}; expected 0 for good and 255 (or 1) for marked</source>
        <translation>maskernya punya nilai {present}; seharusnya 0 untuk baik dan 255 (atau 1) untuk bertanda</translation>
    </message>
    <message>
        <source>its mask is {shape} × {shapex}, but the picture is {width} × {height}</source>
        <translation>maskernya {shape} × {shapex}, tetapi gambarnya {width} × {height}</translation>
    </message>
    <message>
        <source>its mask {name} cannot be read</source>
        <translation>maskernya {name} tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its object mask has the value {value}, but its XML has {in_order} objects</source>
        <translation>masker objeknya punya nilai {value}, tetapi XML-nya punya {in_order} objek</translation>
    </message>
    <message>
        <source>its outputs are {listed}</source>
        <translation>keluarannya {listed}</translation>
    </message>
    <message>
        <source>its task is {task}</source>
        <translation>tugasnya {task}</translation>
    </message>
    <message>
        <source>line {number} of {name}</source>
        <translation>baris {number} dari {name}</translation>
    </message>
    <message>
        <source>map of contributions</source>
        <translation>peta kontribusi</translation>
    </message>
    <message>
        <source>mask drawn from boxes</source>
        <translation>masker digambar dari kotak</translation>
    </message>
    <message>
        <source>model {model_id} cannot be deleted: {strerror}</source>
        <translation>model {model_id} tidak dapat dihapus: {strerror}</translation>
    </message>
    <message>
        <source>model {model_id} cannot be read: {strerror}</source>
        <translation>model {model_id} tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>model {model_id} has changed on the disk and is not used</source>
        <translation>model {model_id} berubah di disk dan tidak dipakai</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}</source>
        <translation>harus berupa angka dari {low} sampai {high}</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>harus berupa bilangan bulat</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>harus salah satu dari {choices}</translation>
    </message>
    <message>
        <source>must be the path of a file</source>
        <translation>harus berupa jalur berkas</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>harus true atau false</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>bersarang terlalu dalam</translation>
    </message>
    <message>
        <source>no class is NG, so every part would pass</source>
        <translation>tidak ada kelas NG, jadi semua komponen akan lolos</translation>
    </message>
    <message>
        <source>no class is OK</source>
        <translation>tidak ada kelas OK</translation>
    </message>
    <message>
        <source>no data for some seconds</source>
        <translation>tidak ada data selama beberapa detik</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>bukan objek</translation>
    </message>
    <message>
        <source>nothing is marked on it</source>
        <translation>tidak ada yang ditandai di sana</translation>
    </message>
    <message>
        <source>nothing was saved in {folder}: {reason}. Make room or check the disk, then answer again</source>
        <translation>tidak ada yang disimpan di {folder}: {reason}. Sediakan ruang atau periksa disk, lalu jawab lagi</translation>
    </message>
    <message>
        <source>other programs than this one take them for pictures with nothing marked</source>
        <translation>program lain menganggapnya gambar tanpa tanda</translation>
    </message>
    <message>
        <source>our own network for surfaces, and texture statistics</source>
        <translation>jaringan sendiri untuk permukaan, dan statistik tekstur</translation>
    </message>
    <message>
        <source>pictures cannot be kept: {error}; free some space</source>
        <translation>gambar tidak dapat disimpan: {error}; kosongkan ruang</translation>
    </message>
    <message>
        <source>pictures have the class {missing}: give them another one first</source>
        <translation>ada gambar berkelas {missing}: beri kelas lain dulu</translation>
    </message>
    <message>
        <source>row {number} gives class {class_id} a second time</source>
        <translation>baris {number} memberi kelas {class_id} untuk kedua kalinya</translation>
    </message>
    <message>
        <source>row {number} gives the class {class_id}, not a number from 1</source>
        <translation>baris {number} memberi kelas {class_id}, bukan angka mulai 1</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>disisihkan</translation>
    </message>
    <message>
        <source>softmax of a single value is always 1; choose sigmoid</source>
        <translation>softmax satu nilai selalu 1; pilih sigmoid</translation>
    </message>
    <message>
        <source>the XML files in {folder} describe no pictures</source>
        <translation>berkas XML di {folder} tidak menggambarkan gambar</translation>
    </message>
    <message>
        <source>the YAML file does not give each class its own number: {entry}</source>
        <translation>berkas YAML tidak memberi setiap kelas nomor sendiri: {entry}</translation>
    </message>
    <message>
        <source>the YAML file does not number its classes 0, 1, 2 …</source>
        <translation>berkas YAML tidak menomori kelasnya 0, 1, 2 …</translation>
    </message>
    <message>
        <source>the active and the previous model cannot be deleted</source>
        <translation>model aktif dan sebelumnya tidak dapat dihapus</translation>
    </message>
    <message>
        <source>the active model is not used: {error}</source>
        <translation>model aktif tidak dipakai: {error}</translation>
    </message>
    <message>
        <source>the answers do not fit together: {message}</source>
        <translation>jawaban tidak cocok satu sama lain: {message}</translation>
    </message>
    <message>
        <source>the box of the object {name} is not four numbers</source>
        <translation>kotak objek {name} bukan empat angka</translation>
    </message>
    <message>
        <source>the camera has ended the connection</source>
        <translation>kamera memutus sambungan</translation>
    </message>
    <message>
        <source>the candidate is better, and hardly by chance</source>
        <translation>kandidat lebih baik, dan hampir bukan kebetulan</translation>
    </message>
    <message>
        <source>the candidate is wrong more often</source>
        <translation>kandidat lebih sering salah</translation>
    </message>
    <message>
        <source>the candidate lets {escapes} pass</source>
        <translation>kandidat meloloskan {escapes}</translation>
    </message>
    <message>
        <source>the candidate looks better, but it may be chance</source>
        <translation>kandidat tampak lebih baik, tetapi mungkin kebetulan</translation>
    </message>
    <message>
        <source>the classes {other} and {name} would share a folder: rename one</source>
        <translation>kelas {other} dan {name} akan berbagi folder: ganti nama salah satu</translation>
    </message>
    <message>
        <source>the data folder is a full path without control characters</source>
        <translation>folder data adalah jalur lengkap tanpa karakter kendali</translation>
    </message>
    <message>
        <source>the dataset has no pictures yet: add some, or import a folder</source>
        <translation>dataset belum punya gambar: tambahkan, atau impor folder</translation>
    </message>
    <message>
        <source>the dataset has no pictures yet: there is nothing to export</source>
        <translation>dataset belum punya gambar: tidak ada yang diekspor</translation>
    </message>
    <message>
        <source>the dataset {folder} cannot be written: check its permissions</source>
        <translation>dataset {folder} tidak dapat ditulis: periksa izinnya</translation>
    </message>
    <message>
        <source>the defect classes keep their order: masks are numbered by it</source>
        <translation>kelas cacat mempertahankan urutannya: masker dinomori menurutnya</translation>
    </message>
    <message>
        <source>the disk is too slow to keep every picture; every verdict is kept</source>
        <translation>disk terlalu lambat untuk menyimpan setiap gambar; setiap putusan disimpan</translation>
    </message>
    <message>
        <source>the earlier mask of {file} is no longer there: draw it again</source>
        <translation>masker {file} yang lama sudah tidak ada: gambar lagi</translation>
    </message>
    <message>
        <source>the extractor cannot be used: {error}</source>
        <translation>ekstraktor tidak dapat dipakai: {error}</translation>
    </message>
    <message>
        <source>the extractor gives numbers that are not finite</source>
        <translation>ekstraktor memberi angka yang tidak berhingga</translation>
    </message>
    <message>
        <source>the extractor gives something else than a vector and cells</source>
        <translation>ekstraktor memberikan sesuatu selain vektor dan sel</translation>
    </message>
    <message>
        <source>the extractor {path} cannot be used: {error}</source>
        <translation>ekstraktor {path} tidak dapat dipakai: {error}</translation>
    </message>
    <message>
        <source>the file cannot be read: {strerror}</source>
        <translation>berkas tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>the file is a model, not an extractor</source>
        <translation>berkas itu model, bukan ekstraktor</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>berkas rusak</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>berkas sudah tidak ada</translation>
    </message>
    <message>
        <source>the file is larger than {max_bytes} MB</source>
        <translation>berkas lebih besar dari {max_bytes} MB</translation>
    </message>
    <message>
        <source>the file is not an ONNX model, or it is damaged</source>
        <translation>berkas bukan model ONNX, atau rusak</translation>
    </message>
    <message>
        <source>the file is not an extractor made by this program</source>
        <translation>berkas itu bukan ekstraktor buatan program ini</translation>
    </message>
    <message>
        <source>the file now lies beside it as {name}</source>
        <translation>berkas kini ada di sampingnya sebagai {name}</translation>
    </message>
    <message>
        <source>the file was changed since the snapshot was made</source>
        <translation>berkas berubah sejak potret dataset dibuat</translation>
    </message>
    <message>
        <source>the folder lies inside the dataset: choose one outside</source>
        <translation>folder ada di dalam dataset: pilih yang di luar</translation>
    </message>
    <message>
        <source>the folder or file {text} does not exist; check its name and its drive</source>
        <translation>folder atau berkas {text} tidak ada; periksa nama dan drive-nya</translation>
    </message>
    <message>
        <source>the folder {name} belongs to no class of this product and is not used</source>
        <translation>folder {name} bukan milik kelas produk ini dan tidak dipakai</translation>
    </message>
    <message>
        <source>the folder {name} cannot be read: {strerror}</source>
        <translation>folder {name} tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>the folder {name} inside {folder} is not used: pictures lie directly in their class folder</source>
        <translation>folder {name} di dalam {folder} tidak dipakai: gambar terletak langsung di folder kelasnya</translation>
    </message>
    <message>
        <source>the folder {name} is no longer there, and {pictures} with it: if it was renamed or moved, give it this name again and open the product anew</source>
        <translation>folder {name} sudah tidak ada, dan bersamanya {pictures}: jika diganti nama atau dipindahkan, berikan kembali nama ini dan buka ulang produknya</translation>
    </message>
    <message>
        <source>the history cannot {what}: {error}</source>
        <translation>riwayat tidak dapat {what}: {error}</translation>
    </message>
    <message>
        <source>the history is {behind} verdicts behind</source>
        <translation>riwayat tertinggal {behind} putusan</translation>
    </message>
    <message>
        <source>the history was damaged; it was set aside as {name} and a new one begun</source>
        <translation>riwayat rusak; disisihkan sebagai {name} dan yang baru dimulai</translation>
    </message>
    <message>
        <source>the history {name} cannot be opened: {error}</source>
        <translation>riwayat {name} tidak dapat dibuka: {error}</translation>
    </message>
    <message>
        <source>the imported model&apos;s {role} differs from the original by {difference}; it cannot be imported</source>
        <translation>{role} model yang diimpor berbeda {difference} dari aslinya; tidak dapat diimpor</translation>
    </message>
    <message>
        <source>the kinds of features of the extractor are damaged</source>
        <translation>jenis fitur ekstraktor rusak</translation>
    </message>
    <message>
        <source>the kinds of features of the extractor do not fit its vector</source>
        <translation>jenis fitur ekstraktor tidak cocok dengan vektornya</translation>
    </message>
    <message>
        <source>the label is {label}, not 0 or 1</source>
        <translation>labelnya {label}, bukan 0 atau 1</translation>
    </message>
    <message>
        <source>the lowest value must lie below the highest</source>
        <translation>nilai terendah harus di bawah nilai tertinggi</translation>
    </message>
    <message>
        <source>the mask has the value {top}, but there are only {defects} defect classes</source>
        <translation>masker punya nilai {top}, tetapi hanya ada {defects} kelas cacat</translation>
    </message>
    <message>
        <source>the mask has the value {values}, but there are {most} defect classes</source>
        <translation>masker punya nilai {values}, tetapi ada {most} kelas cacat</translation>
    </message>
    <message>
        <source>the mask has {count} channels, but {classes} classes are named</source>
        <translation>masker punya {count} kanal, tetapi {classes} kelas disebut</translation>
    </message>
    <message>
        <source>the mask is {told}, but the picture is {width} × {height}</source>
        <translation>masker {told}, tetapi gambarnya {width} × {height}</translation>
    </message>
    <message>
        <source>the model cannot be loaded: {error}</source>
        <translation>model tidak dapat dimuat: {error}</translation>
    </message>
    <message>
        <source>the model cannot be read: {strerror}</source>
        <translation>model tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>the model cannot be run: {error}</source>
        <translation>model tidak dapat dijalankan: {error}</translation>
    </message>
    <message>
        <source>the model cannot be tried out: {strerror}</source>
        <translation>model tidak dapat dicoba: {strerror}</translation>
    </message>
    <message>
        <source>the model cannot be used: {error}</source>
        <translation>model tidak dapat dipakai: {error}</translation>
    </message>
    <message>
        <source>the model carries training graphs; export it for inference</source>
        <translation>model memuat graf pelatihan; ekspor untuk inferensi</translation>
    </message>
    <message>
        <source>the model did not answer within {timeout_s} s and was refused</source>
        <translation>model tidak menjawab dalam {timeout_s} s dan ditolak</translation>
    </message>
    <message>
        <source>the model does not say which ONNX version it was made for</source>
        <translation>model tidak menyebut versi ONNX yang dituju</translation>
    </message>
    <message>
        <source>the model failed: {error}</source>
        <translation>model gagal: {error}</translation>
    </message>
    <message>
        <source>the model file comes from a newer version of this program</source>
        <translation>berkas model berasal dari versi program yang lebih baru</translation>
    </message>
    <message>
        <source>the model file has no manifest; import it first</source>
        <translation>berkas model tidak punya manifes; impor dulu</translation>
    </message>
    <message>
        <source>the model file is empty</source>
        <translation>berkas model kosong</translation>
    </message>
    <message>
        <source>the model file is larger than {max_bytes} MB</source>
        <translation>berkas model lebih besar dari {max_bytes} MB</translation>
    </message>
    <message>
        <source>the model gives no sound answer on a picture of this product: {error}</source>
        <translation>model tidak memberi jawaban yang sah pada gambar produk ini: {error}</translation>
    </message>
    <message>
        <source>the model gives {count} scores, but {classes} classes are named</source>
        <translation>model memberi {count} skor, tetapi {classes} kelas dinamai</translation>
    </message>
    <message>
        <source>the model gives {size} scores for {class_names} classes</source>
        <translation>model memberi {size} skor untuk {class_names} kelas</translation>
    </message>
    <message>
        <source>the model gives {size} values as its score</source>
        <translation>model memberi {size} nilai sebagai skor</translation>
    </message>
    <message>
        <source>the model has an input or output named {name}</source>
        <translation>model punya masukan atau keluaran bernama {name}</translation>
    </message>
    <message>
        <source>the model has no output {missing}</source>
        <translation>model tidak punya keluaran {missing}</translation>
    </message>
    <message>
        <source>the model has no output {name} that could be the {role}</source>
        <translation>model tidak punya keluaran {name} yang dapat menjadi {role}</translation>
    </message>
    <message>
        <source>the model has {nodes} nodes; at most {max_nodes} are accepted</source>
        <translation>model punya {nodes} simpul; paling banyak {max_nodes} diterima</translation>
    </message>
    <message>
        <source>the model holds a constant of impossible size {dims}</source>
        <translation>model memuat konstanta berukuran mustahil {dims}</translation>
    </message>
    <message>
        <source>the model keeps data in other files; export it as one self-contained file</source>
        <translation>model menyimpan data di berkas lain; ekspor sebagai satu berkas</translation>
    </message>
    <message>
        <source>the model makes the inference engine crash (exit code {returncode}) and was refused</source>
        <translation>model membuat mesin inferensi macet (kode {returncode}) dan ditolak</translation>
    </message>
    <message>
        <source>the model needs more memory than a model may have</source>
        <translation>model memerlukan memori lebih dari yang boleh</translation>
    </message>
    <message>
        <source>the model redefines the operator {name}</source>
        <translation>model mendefinisikan ulang operator {name}</translation>
    </message>
    <message>
        <source>the model takes one channel; choose grey as its colour</source>
        <translation>model memakai satu kanal; pilih abu-abu sebagai warnanya</translation>
    </message>
    <message>
        <source>the model takes whole pixel values; choose raw as its scaling</source>
        <translation>model memakai nilai piksel bulat; pilih “raw” sebagai skalanya</translation>
    </message>
    <message>
        <source>the model uses the operator {op_type}, not accepted</source>
        <translation>model memakai operator {op_type}, tidak diterima</translation>
    </message>
    <message>
        <source>the model uses {op_type} of the unknown domain {domain}</source>
        <translation>model memakai {op_type} dari domain tak dikenal {domain}</translation>
    </message>
    <message>
        <source>the model wants {inputs} inputs; one picture is given</source>
        <translation>model meminta {inputs} masukan; satu gambar diberikan</translation>
    </message>
    <message>
        <source>the model wants {type}; a picture is float or uint8</source>
        <translation>model meminta {type}; gambar adalah float atau uint8</translation>
    </message>
    <message>
        <source>the model was exported for {shape} pictures at a time; export it for one</source>
        <translation>model diekspor untuk {shape} gambar sekaligus; ekspor untuk satu</translation>
    </message>
    <message>
        <source>the model was made for ONNX operator set {version}; {oldest_opset} to {newest} can be run</source>
        <translation>model dibuat untuk set operator ONNX {version}; {oldest_opset} sampai {newest} dapat dijalankan</translation>
    </message>
    <message>
        <source>the model&apos;s functions call each other without end</source>
        <translation>fungsi-fungsi model saling memanggil tanpa akhir</translation>
    </message>
    <message>
        <source>the model&apos;s input is not uint8 {wanted} as its manifest says</source>
        <translation>masukan model bukan uint8 {wanted} seperti kata manifesnya</translation>
    </message>
    <message>
        <source>the model&apos;s input is {sides}; {width} × {height} pixels with {channels} channels do not fit</source>
        <translation>masukan model {sides}; {width} × {height} piksel dengan {channels} kanal tidak cocok</translation>
    </message>
    <message>
        <source>the model&apos;s input {shape} has neither 1 nor 3 colour channels</source>
        <translation>masukan {shape} model tidak punya 1 atau 3 kanal warna</translation>
    </message>
    <message>
        <source>the model&apos;s input {shape} is not a picture</source>
        <translation>masukan {shape} model bukan gambar</translation>
    </message>
    <message>
        <source>the model&apos;s manifest is not valid: {where} {message}</source>
        <translation>manifes model tidak sah: {where} {message}</translation>
    </message>
    <message>
        <source>the model&apos;s mask has shape {shape}, but there are {defect_names} defect classes</source>
        <translation>masker model berbentuk {shape}, tetapi ada {defect_names} kelas cacat</translation>
    </message>
    <message>
        <source>the model&apos;s output {role} is not a number</source>
        <translation>keluaran {role} model bukan angka</translation>
    </message>
    <message>
        <source>the model&apos;s output {role} lies between {low} and {high}; a probability lies between 0 and 1</source>
        <translation>keluaran {role} model antara {low} dan {high}; probabilitas antara 0 dan 1</translation>
    </message>
    <message>
        <source>the model&apos;s {name} has an impossible size {sides}</source>
        <translation>{name} model berukuran mustahil {sides}</translation>
    </message>
    <message>
        <source>the model&apos;s {name} is not a tensor</source>
        <translation>{name} model bukan tensor</translation>
    </message>
    <message>
        <source>the model&apos;s {op_type} asks for an impossible size</source>
        <translation>{op_type} model meminta ukuran mustahil</translation>
    </message>
    <message>
        <source>the model&apos;s {role} went through {activation} already</source>
        <translation>{role} model sudah melalui {activation}</translation>
    </message>
    <message>
        <source>the model&apos;s {what} has shape {shape}</source>
        <translation>{what} model berbentuk {shape}</translation>
    </message>
    <message>
        <source>the new model file does not repeat what was learnt: {same} of {count} verdicts are the same, scores differ by up to {widest}; it is not offered</source>
        <translation>berkas model baru tidak mengulang yang dipelajari: {same} dari {count} putusan sama, skor berbeda hingga {widest}; tidak ditawarkan</translation>
    </message>
    <message>
        <source>the object {name} has no box</source>
        <translation>objek {name} tidak punya kotak</translation>
    </message>
    <message>
        <source>the output folder</source>
        <translation>folder keluaran</translation>
    </message>
    <message>
        <source>the output for {role} lies between {min} and {max}, but a probability lies between 0 and 1: choose softmax or sigmoid, give the range of values, or another scaling</source>
        <translation>keluaran untuk {role} antara {min} dan {max}, tetapi probabilitas antara 0 dan 1: pilih softmax atau sigmoid, beri rentang nilai, atau skala lain</translation>
    </message>
    <message>
        <source>the output {name} is not a mask</source>
        <translation>keluaran {name} bukan masker</translation>
    </message>
    <message>
        <source>the output {name} is not a single score</source>
        <translation>keluaran {name} bukan skor tunggal</translation>
    </message>
    <message>
        <source>the packed runs of a mask cannot be read</source>
        <translation>rentang terkemas sebuah masker tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the packed runs of a mask end inside a number</source>
        <translation>rentang terkemas sebuah masker berakhir di tengah angka</translation>
    </message>
    <message>
        <source>the picture cannot be encoded</source>
        <translation>gambar tidak dapat dikodekan</translation>
    </message>
    <message>
        <source>the previous model {model_id} inspects instead</source>
        <translation>model sebelumnya {model_id} yang memeriksa</translation>
    </message>
    <message>
        <source>the program crashed twice with model {model_id}; the previous model {previous} is active again</source>
        <translation>program macet dua kali dengan model {model_id}; model sebelumnya {previous} aktif kembali</translation>
    </message>
    <message>
        <source>the program crashed twice with the active model, but {error}</source>
        <translation>program macet dua kali dengan model aktif, tetapi {error}</translation>
    </message>
    <message>
        <source>the program ended while this training ran; start it again</source>
        <translation>program berakhir selagi pelatihan ini berjalan; mulai lagi</translation>
    </message>
    <message>
        <source>the report names a picture outside the dataset</source>
        <translation>laporan menyebut gambar di luar dataset</translation>
    </message>
    <message>
        <source>the run at pixel {start} has no length</source>
        <translation>rentang di piksel {start} tidak punya panjang</translation>
    </message>
    <message>
        <source>the run at pixel {start} overlaps the one before it</source>
        <translation>rentang di piksel {start} bertumpang dengan sebelumnya</translation>
    </message>
    <message>
        <source>the run of {length} pixels from pixel {start} reaches beyond the last pixel ({width}) of a picture of {widthx} × {height}</source>
        <translation>rentang {length} piksel dari piksel {start} melewati piksel terakhir ({width}) gambar {widthx} × {height}</translation>
    </message>
    <message>
        <source>the runs hold {words} numbers; starts and lengths come in pairs</source>
        <translation>rentang memuat {words} angka; awal dan panjang berpasangan</translation>
    </message>
    <message>
        <source>the runs hold {word}, which is not a whole number from 1</source>
        <translation>rentang memuat {word}, bukan bilangan bulat mulai 1</translation>
    </message>
    <message>
        <source>the runs of a mask add up to {sum} pixels, but the picture has {width}</source>
        <translation>rentang sebuah masker berjumlah {sum} piksel, tetapi gambarnya punya {width}</translation>
    </message>
    <message>
        <source>the runs of a mask are neither numbers nor text</source>
        <translation>rentang sebuah masker bukan angka maupun teks</translation>
    </message>
    <message>
        <source>the scaling has {std} values, but the model has {channels} colour channels</source>
        <translation>penskalaan punya {std} nilai, tetapi model punya {channels} kanal warna</translation>
    </message>
    <message>
        <source>the size of a mask is not two whole numbers</source>
        <translation>ukuran sebuah masker bukan dua bilangan bulat</translation>
    </message>
    <message>
        <source>the stream&apos;s picture</source>
        <translation>gambar dari aliran</translation>
    </message>
    <message>
        <source>the table names it {name} times</source>
        <translation>tabel menyebutnya {name} kali</translation>
    </message>
    <message>
        <source>the table {name} has no column {missing}; its first row must name the columns</source>
        <translation>tabel {name} tidak punya kolom {missing}; baris pertamanya harus menamai kolom</translation>
    </message>
    <message>
        <source>the table {name} is larger than {max_table} MB</source>
        <translation>tabel {name} lebih besar dari {max_table} MB</translation>
    </message>
    <message>
        <source>the table {path} cannot be read: {strerror}</source>
        <translation>tabel {path} tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>the table {path} is not a text table in UTF-8</source>
        <translation>tabel {path} bukan tabel teks UTF-8</translation>
    </message>
    <message>
        <source>the tables in {folder} name no pictures</source>
        <translation>tabel di {folder} tidak menyebut gambar</translation>
    </message>
    <message>
        <source>the unsure band ends below its beginning</source>
        <translation>pita ragu berakhir di bawah awalnya</translation>
    </message>
    <message>
        <source>their XML names the class as its folder, without an object</source>
        <translation>XML-nya menyebut kelas sebagai foldernya, tanpa objek</translation>
    </message>
    <message>
        <source>there are no PNG, JPEG or BMP pictures in {folder}</source>
        <translation>tidak ada gambar PNG, JPEG, atau BMP di {folder}</translation>
    </message>
    <message>
        <source>there are no answers of a second pass yet</source>
        <translation>belum ada jawaban putaran kedua</translation>
    </message>
    <message>
        <source>there are no pictures in {pictures}</source>
        <translation>tidak ada gambar di {pictures}</translation>
    </message>
    <message>
        <source>there is no difference that these pictures can show</source>
        <translation>tidak ada perbedaan yang dapat ditunjukkan gambar ini</translation>
    </message>
    <message>
        <source>there is no earlier model to roll back to</source>
        <translation>tidak ada model sebelumnya untuk kembali</translation>
    </message>
    <message>
        <source>there is no picture of this name</source>
        <translation>tidak ada gambar dengan nama ini</translation>
    </message>
    <message>
        <source>there is no picture {name} in the folder</source>
        <translation>tidak ada gambar {name} di folder</translation>
    </message>
    <message>
        <source>there is no readable picture to measure the model on</source>
        <translation>tidak ada gambar yang terbaca untuk mengukur model</translation>
    </message>
    <message>
        <source>this PC is too busy with something else</source>
        <translation>PC ini terlalu sibuk dengan hal lain</translation>
    </message>
    <message>
        <source>this answer is not in the dataset, or it was taken back already</source>
        <translation>jawaban ini tidak ada di dataset, atau sudah ditarik</translation>
    </message>
    <message>
        <source>this model cannot be used for inspection ({what}); a classifier, a segmentation with one map per class or an anomaly map is needed, boxes of a detector are not</source>
        <translation>model ini tidak dapat dipakai untuk inspeksi ({what}); diperlukan pengklasifikasi, segmentasi dengan satu peta per kelas, atau peta anomali, bukan kotak detektor</translation>
    </message>
    <message>
        <source>this model file has a manifest already; add it without importing</source>
        <translation>berkas model ini sudah punya manifes; tambahkan tanpa mengimpor</translation>
    </message>
    <message>
        <source>this picture is no longer in the dataset</source>
        <translation>gambar ini sudah tidak ada di dataset</translation>
    </message>
    <message>
        <source>too large for settings</source>
        <translation>terlalu besar untuk pengaturan</translation>
    </message>
    <message>
        <source>two classes have the same name</source>
        <translation>dua kelas punya nama yang sama</translation>
    </message>
    <message>
        <source>what came is not the official file</source>
        <translation>yang datang bukan berkas resmi</translation>
    </message>
    <message>
        <source>what is marked as {name} covers no pixel</source>
        <translation>yang ditandai {name} tidak menutupi piksel apa pun</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>keseimbangan putih</translation>
    </message>
    <message>
        <source>width</source>
        <translation>lebar</translation>
    </message>
    <message>
        <source>with these answers {error}</source>
        <translation>dengan jawaban ini {error}</translation>
    </message>
    <message>
        <source>{bare} pictures have no text file: they count as having nothing marked.</source>
        <translation>{bare} gambar tidak punya berkas teks: dihitung tanpa tanda.</translation>
    </message>
    <message>
        <source>{count} defective parts</source>
        <translation>{count} komponen cacat</translation>
    </message>
    <message>
        <source>{count} escaped</source>
        <translation>{count} lolos</translation>
    </message>
    <message>
        <source>{count} more defective pictures</source>
        <translation>{count} gambar cacat lagi</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} komponen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} gambar</translation>
    </message>
    <message>
        <source>{count} pictures are</source>
        <translation>{count} gambar</translation>
    </message>
    <message>
        <source>{count} pictures have</source>
        <translation>{count} gambar punya</translation>
    </message>
    <message>
        <source>{crashes} crashes after the promotion</source>
        <translation>{crashes} kali macet setelah diaktifkan</translation>
    </message>
    <message>
        <source>{damaged_limit} pictures in a row are damaged</source>
        <translation>{damaged_limit} gambar berturut-turut rusak</translation>
    </message>
    <message>
        <source>{done} of {epochs} epochs are done</source>
        <translation>{done} dari {epochs} epoch selesai</translation>
    </message>
    <message>
        <source>{error}; verdicts wait in memory</source>
        <translation>{error}; putusan menunggu di memori</translation>
    </message>
    <message>
        <source>{file_name}, which locks the test pictures, is damaged: put it back from a backup, or delete it to let a new test set be chosen</source>
        <translation>{file_name}, yang mengunci gambar uji, rusak: pulihkan dari cadangan, atau hapus agar gambar uji baru dipilih</translation>
    </message>
    <message>
        <source>{file} is no longer in the folder of {old}: scan the dataset, then answer again</source>
        <translation>{file} sudah tidak ada di folder {old}: pindai dataset, lalu jawab lagi</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {strerror}</source>
        <translation>{folder} tidak dapat ditulis: {strerror}</translation>
    </message>
    <message>
        <source>{folder} is not a folder</source>
        <translation>{folder} bukan folder</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder: choose an empty or a new one</source>
        <translation>{folder} bukan folder kosong: pilih yang kosong atau baru</translation>
    </message>
    <message>
        <source>{folder}/{name} is a link and is not used</source>
        <translation>{folder}/{name} adalah tautan dan tidak dipakai</translation>
    </message>
    <message>
        <source>{found} pictures are called {name}: give them other names</source>
        <translation>{found} gambar bernama {name}: beri nama lain</translation>
    </message>
    <message>
        <source>{group} alike, said to be {parts} parts</source>
        <translation>{group} mirip, disebut {parts} komponen</translation>
    </message>
    <message>
        <source>{image_id} pictures have its number {image_idx}</source>
        <translation>{image_id} gambar punya nomornya {image_idx}</translation>
    </message>
    <message>
        <source>{labels} does not name it, so nobody said whether it is good</source>
        <translation>{labels} tidak menyebutnya, jadi tidak ada yang mengatakan apakah baik</translation>
    </message>
    <message>
        <source>{labels} says both that it is good and that it is defective</source>
        <translation>{labels} menyebutnya baik sekaligus cacat</translation>
    </message>
    <message>
        <source>{labels} says it is defective, but {table} marks nothing on it</source>
        <translation>{labels} menyebutnya cacat, tetapi {table} tidak menandai apa pun</translation>
    </message>
    <message>
        <source>{labels} says it is good, but {table} marks a defect on it</source>
        <translation>{labels} menyebutnya baik, tetapi {table} menandai cacat</translation>
    </message>
    <message>
        <source>{label} is a good class: it has no mask</source>
        <translation>{label} kelas baik: tidak punya masker</translation>
    </message>
    <message>
        <source>{label} is not a class of this product</source>
        <translation>{label} bukan kelas produk ini</translation>
    </message>
    <message>
        <source>{label}, but the model says {verdict}</source>
        <translation>{label}, tetapi model mengatakan {verdict}</translation>
    </message>
    <message>
        <source>{left} pictures are named by no table and stay outside, such as {named}.</source>
        <translation>{left} gambar tidak disebut tabel mana pun dan tetap di luar, misalnya {named}.</translation>
    </message>
    <message>
        <source>{left} pictures have no XML file and stay outside, such as {folder}.</source>
        <translation>{left} gambar tidak punya berkas XML dan tetap di luar, misalnya {folder}.</translation>
    </message>
    <message>
        <source>{match} cameras are called {chosen}; choose {ways}</source>
        <translation>{match} kamera bernama {chosen}; pilih {ways}</translation>
    </message>
    <message>
        <source>{model_id} is not the name of a model</source>
        <translation>{model_id} bukan nama model</translation>
    </message>
    <message>
        <source>{name} can be read again: move it back into its class folder to use it</source>
        <translation>{name} dapat dibaca lagi: kembalikan ke folder kelasnya untuk dipakai</translation>
    </message>
    <message>
        <source>{name} cannot be played: no video or an unknown codec</source>
        <translation>{name} tidak dapat diputar: bukan video atau codec tidak dikenal</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a class</source>
        <translation>{name} tidak dapat menjadi nama kelas</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a product</source>
        <translation>{name} tidak dapat menjadi nama produk</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {reason}.</source>
        <translation>{name} tidak dapat diambil: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not answer with a video stream</source>
        <translation>{name} tidak menjawab dengan aliran video</translation>
    </message>
    <message>
        <source>{name} does not answer: {error}</source>
        <translation>{name} tidak menjawab: {error}</translation>
    </message>
    <message>
        <source>{name} does not open; close other programs that use it, or plug it in again</source>
        <translation>{name} tidak terbuka; tutup program lain yang memakainya, atau pasang lagi</translation>
    </message>
    <message>
        <source>{name} does not open; {namex}</source>
        <translation>{name} tidak terbuka; {namex}</translation>
    </message>
    <message>
        <source>{name} gives two classes the number {number}</source>
        <translation>{name} memberi dua kelas nomor {number}</translation>
    </message>
    <message>
        <source>{name} has a class without a name or a number</source>
        <translation>{name} punya kelas tanpa nama atau nomor</translation>
    </message>
    <message>
        <source>{name} has no list {key}</source>
        <translation>{name} tidak punya daftar {key}</translation>
    </message>
    <message>
        <source>{name} has stopped sending pictures</source>
        <translation>{name} berhenti mengirim gambar</translation>
    </message>
    <message>
        <source>{name} has stopped; check its cable, or plug it in again</source>
        <translation>{name} berhenti; periksa kabelnya, atau pasang lagi</translation>
    </message>
    <message>
        <source>{name} has the four colours of a printer (CMYK): save it as RGB</source>
        <translation>{name} punya empat warna pencetak (CMYK): simpan sebagai RGB</translation>
    </message>
    <message>
        <source>{name} has {bits} bits a channel: save it with 8</source>
        <translation>{name} punya {bits} bit per kanal: simpan dengan 8</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels; at most 64 megapixels are read</source>
        <translation>{name} punya {width} × {height} piksel; paling banyak 64 megapiksel yang dibaca</translation>
    </message>
    <message>
        <source>{name} holds no readable picture</source>
        <translation>{name} tidak berisi gambar yang terbaca</translation>
    </message>
    <message>
        <source>{name} is a web page, not a stream; look up the camera&apos;s stream address</source>
        <translation>{name} adalah halaman web, bukan aliran; cari alamat aliran kamera</translation>
    </message>
    <message>
        <source>{name} is being opened</source>
        <translation>{name} sedang dibuka</translation>
    </message>
    <message>
        <source>{name} is cut off before its end</source>
        <translation>{name} terpotong sebelum akhirnya</translation>
    </message>
    <message>
        <source>{name} is cut off inside its header</source>
        <translation>{name} terpotong di kepalanya</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} rusak</translation>
    </message>
    <message>
        <source>{name} is damaged: it is no JSON</source>
        <translation>{name} rusak: bukan JSON</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} kosong</translation>
    </message>
    <message>
        <source>{name} is larger than {max_bytes} MB</source>
        <translation>{name} lebih besar dari {max_bytes} MB</translation>
    </message>
    <message>
        <source>{name} is neither a picture (PNG, JPEG, BMP) nor a video</source>
        <translation>{name} bukan gambar (PNG, JPEG, BMP) dan bukan video</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8</source>
        <translation>{name} bukan teks UTF-8</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG or BMP picture</source>
        <translation>{name} bukan gambar PNG, JPEG, atau BMP</translation>
    </message>
    <message>
        <source>{name} is not a job: {error}.</source>
        <translation>{name} bukan tugas: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a snapshot: {error}.</source>
        <translation>{name} bukan potret dataset: {error}.</translation>
    </message>
    <message>
        <source>{name} is not an 8-bit mask with one channel</source>
        <translation>{name} bukan masker 8-bit dengan satu kanal</translation>
    </message>
    <message>
        <source>{name} is not open</source>
        <translation>{name} tidak terbuka</translation>
    </message>
    <message>
        <source>{name} is not plugged in (cameras found: {there})</source>
        <translation>{name} tidak terpasang (kamera yang ditemukan: {there})</translation>
    </message>
    <message>
        <source>{name} is not plugged in: there is no {path}</source>
        <translation>{name} tidak terpasang: tidak ada {path}</translation>
    </message>
    <message>
        <source>{name} is not the official file {namex}, so it is not opened: such files can carry programs.</source>
        <translation>{name} bukan berkas resmi {namex}, jadi tidak dibuka: berkas seperti itu dapat memuat program.</translation>
    </message>
    <message>
        <source>{name} is stored turned, with a note how to turn it back (EXIF {turned}): save it upright without the note</source>
        <translation>{name} tersimpan terputar, dengan catatan cara memutarnya kembali (EXIF {turned}): simpan tegak tanpa catatan itu</translation>
    </message>
    <message>
        <source>{name} may not be used: add this user to the group of {path}, often video</source>
        <translation>{name} tidak boleh dipakai: tambahkan pengguna ini ke grup {path}, sering kali video</translation>
    </message>
    <message>
        <source>{name} opens but gives no picture; close other programs that use it</source>
        <translation>{name} terbuka tetapi tidak memberi gambar; tutup program lain yang memakainya</translation>
    </message>
    <message>
        <source>{name} sends no pictures; {namex}</source>
        <translation>{name} tidak mengirim gambar; {namex}</translation>
    </message>
    <message>
        <source>{name} was lost: no more pictures arrive</source>
        <translation>{name} hilang: tidak ada gambar lagi</translation>
    </message>
    <message>
        <source>{name} was lost: {error}</source>
        <translation>{name} hilang: {error}</translation>
    </message>
    <message>
        <source>{name}, which names the classes of {namex}, is damaged: put it right or take it away</source>
        <translation>{name}, yang menamai kelas {namex}, rusak: perbaiki atau singkirkan</translation>
    </message>
    <message>
        <source>{name}, which names the colours of masks, is damaged</source>
        <translation>{name}, yang menamai warna masker, rusak</translation>
    </message>
    <message>
        <source>{name}: the same picture has another class elsewhere; neither copy came in</source>
        <translation>{name}: gambar yang sama punya kelas lain di tempat lain; kedua salinan tidak masuk</translation>
    </message>
    <message>
        <source>{name}: the same picture lies in another split too; it came in once</source>
        <translation>{name}: gambar yang sama ada juga di bagian lain; masuk satu kali</translation>
    </message>
    <message>
        <source>{name}: {what} is {taken}, not {value} as wanted</source>
        <translation>{name}: {what} adalah {taken}, bukan {value} seperti yang diminta</translation>
    </message>
    <message>
        <source>{official} could not be fetched ({reason}); without ImageNet weights the network is trained from scratch and will be less accurate.</source>
        <translation>{official} tidak dapat diambil ({reason}); tanpa bobot ImageNet jaringan dilatih dari nol dan akan kurang akurat.</translation>
    </message>
    <message>
        <source>{parts} defective parts measured, {escaped} of {bad} pictures escaped: that proves an escape rate of at most {highest} (95 % confidence).</source>
        <translation>{parts} komponen cacat diukur, {escaped} dari {bad} gambar lolos: itu membuktikan tingkat lolos paling banyak {highest} (kepercayaan 95 %).</translation>
    </message>
    <message>
        <source>{part} measured. {escaped}: that proves an escape rate of at most {limit} (95 % confidence).</source>
        <translation>{part} diukur. {escaped}: itu membuktikan tingkat lolos paling banyak {limit} (kepercayaan 95 %).</translation>
    </message>
    <message>
        <source>{path} XML files describe {name}</source>
        <translation>{path} berkas XML menggambarkan {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); earlier settings are used</source>
        <translation>{path} tidak dapat dibaca ({strerror}); pengaturan sebelumnya dipakai</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} tidak dapat dibaca: {strerror}</translation>
    </message>
    <message>
        <source>{path} holds no PNG, JPEG or BMP picture</source>
        <translation>{path} tidak berisi gambar PNG, JPEG, atau BMP</translation>
    </message>
    <message>
        <source>{path} holds values that cannot be used ({names}){aside}</source>
        <translation>{path} berisi nilai yang tidak dapat dipakai ({names}){aside}</translation>
    </message>
    <message>
        <source>{path} is damaged: {msg}</source>
        <translation>{path} rusak: {msg}</translation>
    </message>
    <message>
        <source>{path} is damaged; earlier settings are used{settings}</source>
        <translation>{path} rusak; pengaturan sebelumnya dipakai{settings}</translation>
    </message>
    <message>
        <source>{path} is gone: {left} pictures were not inspected</source>
        <translation>{path} tidak ada lagi: {left} gambar tidak diperiksa</translation>
    </message>
    <message>
        <source>{path} is labelled {label}, but the model only knows {meaning}; name the folders like its classes</source>
        <translation>{path} berlabel {label}, tetapi model hanya mengenal {meaning}; namai folder seperti kelasnya</translation>
    </message>
    <message>
        <source>{path} pictures of the same name share the mask {name}: give them different names</source>
        <translation>{path} gambar bernama sama berbagi masker {name}: beri nama berbeda</translation>
    </message>
    <message>
        <source>{pictures} pictures share the text file {name}: give them different names</source>
        <translation>{pictures} gambar berbagi berkas teks {name}: beri nama berbeda</translation>
    </message>
    <message>
        <source>{place} cannot be used: {error}.</source>
        <translation>{place} tidak dapat dipakai: {error}.</translation>
    </message>
    <message>
        <source>{sure} sure · {name}</source>
        <translation>{sure} yakin · {name}</translation>
    </message>
    <message>
        <source>{text} is no source: name a folder, a video, a picture, an address, camera:NAME or demo</source>
        <translation>{text} bukan sumber: sebutkan folder, video, gambar, alamat, camera:NAME, atau demo</translation>
    </message>
    <message>
        <source>{title} ({name}) {wanted}; given is {value}.</source>
        <translation>{title} ({name}) {wanted}; yang diberikan {value}.</translation>
    </message>
    <message>
        <source>{title} varies no pictures with these settings.</source>
        <translation>{title} tidak mengubah gambar apa pun dengan setelan ini.</translation>
    </message>
    <message>
        <source>{title}: {count_params} parameters, input {width} × {height} × {channels}, {train} pictures to learn from, {validation} to choose the best state and the limits by.</source>
        <translation>{title}: {count_params} parameter, masukan {width} × {height} × {channels}, {train} gambar untuk belajar, {validation} untuk memilih keadaan terbaik dan batas.</translation>
    </message>
    <message>
        <source>{unmarked} defective pictures have no mask: {losing}.</source>
        <translation>{unmarked} gambar cacat tidak punya masker: {losing}.</translation>
    </message>
    <message>
        <source>{upper} pictures are not read: save it as PNG</source>
        <translation>gambar {upper} tidak dibaca: simpan sebagai PNG</translation>
    </message>
    <message>
        <source>{what} reaches beyond the picture, which is {width} × {height}</source>
        <translation>{what} melewati gambar, yang berukuran {width} × {height}</translation>
    </message>
    <message>
        <source>{what} set aside and not used.</source>
        <translation>{what} disisihkan dan tidak dipakai.</translation>
    </message>
    <message>
        <source>{where} begins with {words}, not with a class number</source>
        <translation>{where} diawali {words}, bukan nomor kelas</translation>
    </message>
    <message>
        <source>{where} has the class {index}, but only {classes} are named</source>
        <translation>{where} berkelas {index}, tetapi hanya {classes} yang dinamai</translation>
    </message>
    <message>
        <source>{where} holds something that is no number</source>
        <translation>{where} memuat sesuatu yang bukan angka</translation>
    </message>
    <message>
        <source>{where} is neither a box (4 numbers) nor a polygon (6 or more)</source>
        <translation>{where} bukan kotak (4 angka) maupun poligon (6 atau lebih)</translation>
    </message>
    <message>
        <source>{where} is the same file as {as_posix}</source>
        <translation>{where} adalah berkas yang sama dengan {as_posix}</translation>
    </message>
    <message>
        <source>{where} reaches beyond the picture: its numbers go from 0 to 1</source>
        <translation>{where} melewati gambar: angkanya dari 0 sampai 1</translation>
    </message>
    <message>
        <source>… and {named_at_most} more; report.json names all.</source>
        <translation>… dan {named_at_most} lagi; report.json menyebut semuanya.</translation>
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
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Belajar</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>Zona inspeksi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Lines of a form that are longer than this are hard to follow with the eye.</extracomment>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>This PC and you</source>
        <translation>PC ini dan Anda</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Count from zero; the history keeps everything</source>
        <translation>Hitung dari nol; riwayat menyimpan semuanya</translation>
    </message>
    <message>
        <source>NG share by {size} parts, usual {share}</source>
        <translation>Porsi NG per {size} komponen, biasanya {share}</translation>
    </message>
    <message>
        <source>NG share by {size} parts; limits after {parts} parts</source>
        <translation>Porsi NG per {size} komponen; batas setelah {parts} komponen</translation>
    </message>
    <message>
        <source>NG share over its upper limit at {time}</source>
        <translation>Porsi NG di atas batas atasnya pada {time}</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Shift baru</translation>
    </message>
    <message>
        <source>This shift · since {time}</source>
        <translation>Shift ini · sejak {time}</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>diinspeksi</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>hasil baik</translation>
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
        <translation>Komponen demo</translation>
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
        <translation>Demo dan kamera yang ditemukan</translation>
    </message>
    <message>
        <source>Demo part: made-up pictures, no camera needed</source>
        <translation>Komponen demo: gambar buatan, tanpa kamera</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Folder gambar</translation>
    </message>
    <message>
        <source>Folder, file or address</source>
        <translation>Folder, berkas atau alamat</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>No camera is plugged in; one appears here by itself. There are the demo, and folders and videos.</source>
        <translation>Tidak ada kamera terpasang; kamera muncul di sini dengan sendirinya. Ada demo, serta folder dan video.</translation>
    </message>
    <message>
        <source>Video or picture</source>
        <translation>Video atau gambar</translation>
    </message>
    <message>
        <source>Video or picture…</source>
        <translation>Video atau gambar…</translation>
    </message>
    <message>
        <source>Videos and pictures ({endings} *.png *.jpg *.jpeg *.bmp)</source>
        <translation>Video dan gambar ({endings} *.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>or a folder, a video, a picture, http://… or rtsp://…</source>
        <translation>atau folder, video, gambar, http://… atau rtsp://…</translation>
    </message>
    <message>
        <source>{source}   ✓ in use</source>
        <translation>{source}   ✓ dipakai</translation>
    </message>
</context>
<context>
    <name>SourceSettings</name>
    <message>
        <source>Back to {name}</source>
        <translation>Kembali ke {name}</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Pilih yang lain</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Use this source</source>
        <translation>Pakai sumber ini</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>di akhir</translation>
    </message>
    <message>
        <source>live</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tidak ada sumber</translation>
    </message>
    <message>
        <source>no usable picture</source>
        <translation>tanpa gambar yang layak</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>membuka…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>berhenti</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>, {count} waiting for the disk</source>
        <translation>, {count} menunggu disk</translation>
    </message>
    <message>
        <source>camera → verdict {p50} ms (p99 {p99})</source>
        <translation>kamera → putusan {p50} ms (p99 {p99})</translation>
    </message>
    <message>
        <source>connected to {address}</source>
        <translation>terhubung ke {address}</translation>
    </message>
    <message>
        <source>disk {room} GB free</source>
        <translation>disk {room} GB kosong</translation>
    </message>
    <message>
        <source>no outbound connections</source>
        <translation>tanpa koneksi keluar</translation>
    </message>
    <message>
        <source>picture: frozen</source>
        <translation>gambar: membeku</translation>
    </message>
    <message>
        <source>picture: live</source>
        <translation>gambar: langsung</translation>
    </message>
    <message>
        <source>picture: moved</source>
        <translation>gambar: bergeser</translation>
    </message>
    <message>
        <source>picture: none</source>
        <translation>gambar: tidak ada</translation>
    </message>
    <message>
        <source>picture: not sharp</source>
        <translation>gambar: tidak tajam</translation>
    </message>
    <message>
        <source>picture: opening the source</source>
        <translation>gambar: membuka sumber</translation>
    </message>
    <message>
        <source>picture: other size</source>
        <translation>gambar: ukuran lain</translation>
    </message>
    <message>
        <source>picture: source has ended</source>
        <translation>gambar: sumber selesai</translation>
    </message>
    <message>
        <source>picture: too bright</source>
        <translation>gambar: terlalu terang</translation>
    </message>
    <message>
        <source>picture: too dark</source>
        <translation>gambar: terlalu gelap</translation>
    </message>
    <message>
        <source>picture: too old</source>
        <translation>gambar: terlalu lama</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} dilewati</translation>
    </message>
    <message>
        <source>{count} verdicts lost</source>
        <translation>{count} putusan hilang</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation>{fps} fps</translation>
    </message>
</context>
<context>
    <name>SteppedDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>StillLine</name>
    <message>
        <source>Back to live</source>
        <translation>Kembali ke langsung</translation>
    </message>
    <message>
        <source>HELD: the picture of {time}. Inspection goes on.</source>
        <translation>DITAHAN: gambar pukul {time}. Inspeksi tetap berjalan.</translation>
    </message>
    <message>
        <source>HELD: the picture of {time}. Inspection has finished.</source>
        <translation>DITAHAN: gambar pukul {time}. Inspeksi telah selesai.</translation>
    </message>
    <message>
        <source>Leave the picture</source>
        <translation>Tinggalkan gambar</translation>
    </message>
    <message>
        <source>PART of {time}, one of the last ones. Inspection goes on.</source>
        <translation>KOMPONEN pukul {time}, salah satu yang terakhir. Inspeksi tetap berjalan.</translation>
    </message>
    <message>
        <source>PART of {time}, one of the last ones. Inspection has finished.</source>
        <translation>KOMPONEN pukul {time}, salah satu yang terakhir. Inspeksi telah selesai.</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>Chosen on the test pictures: expect slightly worse figures in production.</source>
        <translation>Dipilih pada gambar uji: di produksi, angkanya bisa sedikit lebih buruk.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Limit of the candidate</source>
        <translation>Batas kandidat</translation>
    </message>
    <message>
        <source>Set the limit back to the measured one</source>
        <translation>Kembalikan batas ke yang diukur</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>seperti diukur</translation>
    </message>
    <message>
        <source>limit {0}</source>
        <translation>batas {0}</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>tidak ada yang berubah</translation>
    </message>
    <message>
        <source>{0} escapes</source>
        <translation>{0} cacat lolos</translation>
    </message>
    <message>
        <source>{0} good rejected</source>
        <translation>{0} baik ditolak</translation>
    </message>
    <message>
        <source>{0} unsure</source>
        <translation>{0} ragu</translation>
    </message>
    <message>
        <source>{0}, as chosen on the validation pictures</source>
        <translation>{0}, seperti dipilih pada gambar validasi</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <extracomment>How long a message can be read; the status line is covered meanwhile.</extracomment>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} lagi</translation>
    </message>
</context>
<context>
    <name>TonightRow</name>
    <message>
        <source>Hour of the nightly training</source>
        <translation>Jam pelatihan malam</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Batal malam ini</translation>
    </message>
    <message>
        <source>Train tonight</source>
        <translation>Latih malam ini</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Counting the dataset…</source>
        <translation>Menghitung dataset…</translation>
    </message>
    <message>
        <source>One training at a time.</source>
        <translation>Satu pelatihan setiap kali.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Mulai pelatihan</translation>
    </message>
    <message>
        <source>The candidate of run {0} inspects now.</source>
        <translation>Kandidat dari proses {0} kini menginspeksi.</translation>
    </message>
    <message>
        <source>The dataset does not hold enough yet: see above.</source>
        <translation>Isi dataset belum cukup: lihat di atas.</translation>
    </message>
    <message>
        <source>The old model stays.</source>
        <translation>Model lama tetap ada.</translation>
    </message>
    <message>
        <source>The trainer is being asked for its recipes…</source>
        <translation>Meminta daftar resep dari pelatih…</translation>
    </message>
    <message>
        <source>There is no recipe to start with.</source>
        <translation>Tidak ada resep untuk memulai.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>proses {0}</translation>
    </message>
</context>
<context>
    <name>TrainProcess</name>
    <message>
        <source>A training is already under way.</source>
        <translation>Sebuah pelatihan sedang berjalan.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may run it.</source>
        <translation>Periksa apakah berkasnya ada dan boleh Anda jalankan.</translation>
    </message>
    <message>
        <source>Most often the memory was full: close other programs or choose a smaller batch.</source>
        <translation>Paling sering memori penuh: tutup program lain atau pilih batch lebih kecil.</translation>
    </message>
    <message>
        <source>The last lines of its log say more.</source>
        <translation>Baris terakhir catatannya menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {0}</source>
        <translation>Pelatih tidak bisa dijalankan: {0}</translation>
    </message>
    <message>
        <source>The trainer ended with an error (code {0}).</source>
        <translation>Pelatih berakhir dengan galat (kode {0}).</translation>
    </message>
    <message>
        <source>The trainer ended without making a model.</source>
        <translation>Pelatih berakhir tanpa membuat model.</translation>
    </message>
    <message>
        <source>The trainer said it was done, but its model cannot be used: {0}</source>
        <translation>Pelatih menyatakan selesai, tetapi modelnya tidak bisa dipakai: {0}</translation>
    </message>
    <message>
        <source>The trainer says too much; {0} kB of it are not shown.</source>
        <translation>Pelatih terlalu banyak keluaran; {0} kB tidak ditampilkan.</translation>
    </message>
    <message>
        <source>The trainer was ended by the system or crashed (signal {0}).</source>
        <translation>Pelatih dihentikan sistem atau macet (sinyal {0}).</translation>
    </message>
    <message>
        <source>The trainer was told to stop.</source>
        <translation>Pelatih diminta berhenti.</translation>
    </message>
    <message>
        <source>The training was cancelled before it began.</source>
        <translation>Pelatihan dibatalkan sebelum dimulai.</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>Pelatihan dibatalkan.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Freezing the dataset</source>
        <translation>Membekukan dataset</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Proses {0}</translation>
    </message>
    <message>
        <source>Starting the trainer</source>
        <translation>Menjalankan pelatih</translation>
    </message>
    <message>
        <source>The dataset cannot be frozen: {0}.</source>
        <translation>Dataset tidak bisa dibekukan: {0}.</translation>
    </message>
    <message>
        <source>The training was cancelled.</source>
        <translation>Pelatihan dibatalkan.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>dataset frozen: {0} to learn from, {1} for validation, {2} locked test</source>
        <translation>dataset dibekukan: {0} untuk belajar, {1} untuk validasi, {2} uji terkunci</translation>
    </message>
    <message>
        <source>{0} · cancelling</source>
        <translation>{0} · membatalkan</translation>
    </message>
    <message>
        <source>{0} · candidate waits</source>
        <translation>{0} · kandidat menunggu</translation>
    </message>
    <message>
        <source>{0} · failed</source>
        <translation>{0} · gagal</translation>
    </message>
    <message>
        <source>{0} · training</source>
        <translation>{0} · melatih</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>Most alike</source>
        <translation>Paling mirip</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>mirip</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>kurang mirip</translation>
    </message>
    <message>
        <source>very alike</source>
        <translation>hampir sama</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict {word}</source>
        <translation>Putusan {word}</translation>
    </message>
</context>
<context>
    <name>VerdictSide</name>
    <message>
        <source>Choose a verdict to see its picture.</source>
        <translation>Pilih putusan untuk melihat gambarnya.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Jelaskan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>The answer could not be stored: {why}</source>
        <translation>Jawaban tidak bisa disimpan: {why}</translation>
    </message>
    <message>
        <source>The picture of this verdict was not kept: one picture of each NG or unsure part and a sample of OK parts are.</source>
        <translation>Gambar putusan ini tidak disimpan: yang disimpan satu gambar tiap komponen NG atau ragu dan sebagian contoh komponen OK.</translation>
    </message>
    <message>
        <source>This picture shows the same part at {time}, judged {verdict} {score}.</source>
        <translation>Gambar ini menunjukkan komponen yang sama pada {time}, dinilai {verdict} {score}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>What the model decided by, place by place</source>
        <translation>Dasar keputusan model, tempat demi tempat</translation>
    </message>
    <message>
        <source>frame {n}</source>
        <translation>frame {n}</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>tanpa komponen</translation>
    </message>
    <message>
        <source>{who} called it {label}.</source>
        <translation>{who} menyebutnya {label}.</translation>
    </message>
</context>
<context>
    <name>YouSay</name>
    <message>
        <source>You say</source>
        <translation>Kata Anda</translation>
    </message>
    <message>
        <source>You say of {count} pictures</source>
        <translation>Kata Anda tentang {count} gambar</translation>
    </message>
    <message>
        <source>not sure: skip</source>
        <translation>ragu: lewati</translation>
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
        <translation>Jawaban model</translation>
    </message>
</context>
</TS>
