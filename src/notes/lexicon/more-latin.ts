import { lexicon } from './compact.ts';

/*
 * Finnish, Hungarian, Turkish, Romanian, Catalan and Indonesian. Where the wordings come from, as of November 2026:
 * fi: hs.fi/kotimaa/art-2000008446370.html (kerrottiin virheellisesti), jsn.fi/paatos (oikaisu, korjaus; jutussa mainittiin ensin,
 *     jutussa väitettiin aiemmin), demokraatti.fi (Päivitetty)
 * hu: magyarnarancs.hu/aszerk/helyreigazitas-78014 (Helyreigazítás, hibáztunk, elnézést kérünk), index.hu, 31 October 2017
 *     (valótlan tényt állítottuk)
 * tr: medyatava.com, August 2011 (Düzeltme ve özür; sehven … yazılmıştır. Düzeltir özür dileriz), sabah.com.tr, Yavuz Baydar
 * ro: colaholicu.ro (on what newsrooms owe: erată, actualizare), stiripesurse.ro (Libertatea își cere scuze)
 * ca: comprovem.afp.com/correccions (correcció, aclariment, actualització)
 * id: harianmemokepri.com, 29 January 2019 (Ralat Berita, redaksi menulis, meralat, memohon maaf), takamedia.id/hak-koreksi
 */

export const fi = lexicon('fi', {
  classes: {
    story:
      'jutussa|jutun|juttua|juttuun|artikkelissa|artikkelin|artikkelia|otsikossa|otsikkoa|tekstissä|tekstiä|uutisessa|uutista|kuvatekstissä',
  },
  labels: [
    ['correction', 'strong', 'oikaisu|oikaisut|virheen_oikaisu'],
    ['correction', 'plain', 'korjaus|korjauksia|korjattu'],
    ['clarification', 'strong', 'tarkennus|täsmennys|selvennys'],
    ['editors_note', 'strong', 'toimituksen_huomautus|toim._huom.|toimitukselta'],
    ['update', 'plain', 'päivitys|lisäys|täydennys'],
    ['update', 'plain', 'päivitetty|täydennetty', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', '$story ~6 virheellisesti|väärin|erheellisesti'],
    [
      'correction',
      'strong',
      '$story ~2 kerrottiin|luki|sanottiin|väitettiin|mainittiin ~4 virheellisesti|väärin|aiemmin',
    ],
    ['correction', 'strong', 'kuten $story ~2 aiemmin|ensin'],
    [
      'correction',
      'strong',
      '$story kerrottiin|luki|sanottiin|väitettiin|mainittiin|kirjoitettiin ensin|aluksi|alun_perin|aiemmin',
    ],
    ['changed', 'strong', 'juttua|artikkelia|otsikkoa|tekstiä|uutista on? korjattu|muokattu|muutettu|oikaistu'],
    ['update', 'strong', 'juttua|artikkelia|uutista|tekstiä on? päivitetty|täydennetty'],
  ],
  cues: [
    ['correction', 'virheellisesti|väärin|virheellinen|virhe|pahoittelemme'],
    ['corrected', 'korjattu|oikaistu'],
    ['clarification', 'tarkennett*|täsmennett*'],
    ['update', 'päivitett*|lisätty|täydennett*'],
  ],
});

export const hu = lexicon('hu', {
  classes: { story: 'cikk|cikkben|cikkünk|cikkünkben|cikkünket|cikket|írás|írásunkban|hír|hírben|címben' },
  labels: [
    ['correction', 'strong', 'helyreigazítás|helyesbítés|javítás|sajtó-helyreigazítás|korrekció'],
    ['clarification', 'strong', 'pontosítás|tisztázás'],
    ['editors_note', 'strong', 'szerk.|szerkesztőségi_megjegyzés|szerkesztő_megjegyzése'],
    ['update', 'plain', 'frissítés|kiegészítés|update'],
    ['update', 'plain', 'frissítve|frissült', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', '$story ~2 korábbi|eredeti|első változatában|verziójában'],
    ['correction', 'strong', '$story ~5 tévesen|valótlan|hibásan|pontatlanul'],
    ['correction', 'strong', 'olvasóinktól|érintettektől ~5 elnézést|bocsánatot kérünk'],
    ['correction', 'plain', 'olvasóinktól|érintettektől|hibáért|tévedésért ~4 elnézést|bocsánatot'],
    ['correction', 'plain', 'valóságban|hibáztunk ~10 elnézést'],
    ['update', 'strong', 'cikkünket|cikket|cikkünk ~3 frissítettük|frissült|kiegészítettük'],
    ['changed', 'strong', 'cikkünket|cikket|címet ~3 javítottuk|módosítottuk|helyesbítettük|eltávolítottuk'],
  ],
  cues: [
    ['correction', 'tévesen|valótlan|hibásan|hibáztunk|elnézést|valóságban'],
    ['corrected', 'javítottuk|helyesbít*'],
    ['update', 'frissít*|kiegészít*'],
  ],
});

export const tr = lexicon('tr', {
  classes: {
    story:
      'haber|haberin|haberde|haberimizde|haberimizin|habere|yazı|yazıda|yazının|yazımızda|metin|metinde|başlık|başlıkta|makale|makalede|makalenin',
  },
  labels: [
    ['correction', 'strong', 'düzeltme_ve_özür|düzeltme|tekzip|düzeltme_notu|düzeltme_metni'],
    ['clarification', 'strong', 'açıklama_ve_düzeltme'],
    ['editors_note', 'strong', 'editörün_notu|editör_notu|yayın_yönetmeninin_notu'],
    ['update', 'plain', 'güncelleme|ek_bilgi'],
    ['update', 'plain', 'güncellendi', 'participle'],
  ],
  phrases: [
    ['correction', 'sure', 'düzeltir , özür_dileriz|özür_dilerim'],
    ['correction', 'sure', 'düzeltir özür_dileriz|özür_dilerim|özür'],
    [
      'correction',
      'strong',
      'bu|söz_konusu|haberimizin|yazımızın ~1 haberin|yazının|makalenin|metnin? önceki|ilk|eski sürümünde|halinde|versiyonunda',
    ],
    [
      'correction',
      'strong',
      '$story ~8 sehven|yanlışlıkla|hatalı|yanlış ~4 yazılmıştır|verilmiştir|yazılmıştı|verilmişti|belirtilmişti|yer_almıştır',
    ],
    ['update', 'strong', 'bu haber|yazı|makale|metin ~4 güncellenmiştir|güncellendi'],
    ['changed', 'strong', 'bu haber|yazı|makale|metin|başlık ~4 düzeltilmiştir|düzeltildi|değiştirildi'],
  ],
  cues: [
    ['correction', 'sehven|yanlışlıkla|yanlış|hatalı|özür'],
    ['corrected', 'düzeltil*|düzeltir'],
    ['update', 'güncellen*|eklend*'],
  ],
  never: ['güncelleme|güncellenme tarihi|saati', 'son güncelleme|güncellenme'],
});

export const ro = lexicon('ro', {
  classes: {
    story: 'articolului|articol|articolul|textului|știrii|știrea|materialului|titlului|titlul|materialul|textul',
  },
  labels: [
    ['correction', 'strong', 'erată|erata|rectificare|corectură|corecție|corectare'],
    ['clarification', 'strong', 'precizare|clarificare|precizări'],
    ['editors_note', 'strong', 'nota_redacției|notă_a_redacției|n._red.|notă_de_redacție'],
    ['update', 'plain', 'actualizare|completare'],
    ['update', 'plain', 'actualizat|articol_actualizat', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'versiune|versiunea|variantă|varianta anterioară|inițială|precedentă ~2 a $story'],
    ['correction', 'strong', 'în $story ~4 am ~1 scris|menționat|precizat|afirmat ~2 greșit|eronat'],
    ['correction', 'plain', 'ne_cerem|își_cere scuze ~3 cititorilor|pentru|publicului'],
    ['changed', 'strong', 'acest|articolul|materialul articol|material? a_fost ~2 corectat|modificat|rectificat'],
    ['update', 'strong', 'acest|articolul|materialul articol|material? a_fost ~2 actualizat|completat'],
  ],
  cues: [
    ['correction', 'greșit|eronat|eroare|eroarea|scuze'],
    ['corrected', 'corectat|rectificat'],
    ['update', 'actualizat|completat'],
  ],
});

export const ca = lexicon('ca', {
  classes: { story: 'article|notícia|text|informació|titular|peça|reportatge' },
  labels: [
    ['correction', 'strong', 'correcció|correccions|rectificació|fe_d’errates|fe_d’errors'],
    ['clarification', 'strong', 'aclariment|aclariments|precisió'],
    ['editors_note', 'strong', 'nota_de_la_redacció|nota_de_l’editor|n._de_la_r.'],
    ['update', 'plain', 'actualització|ampliació'],
    ['update', 'plain', 'actualitzat|actualitzada', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'versió anterior|inicial d’aquest|d’aquesta|de_l’|de_la $story'],
    [
      'changed',
      'strong',
      'aquest|aquesta $story ~2 ha_estat|s’ha ~2 corregit|corregida|modificat|modificada|rectificat',
    ],
    ['update', 'strong', 'aquest|aquesta $story ~2 ha_estat|s’ha ~2 actualitzat|actualitzada|ampliat|ampliada'],
  ],
  cues: [
    ['correction', 'error|errada|erròniament|incorrectament|disculpes'],
    ['corrected', 'corregit|corregida|rectificat'],
    ['clarification', 'aclari*'],
    ['update', 'actualitz*|afegit'],
  ],
  foot: 'llegiu|llegeix|subscriu|més_informació|segueix',
});

export const id = lexicon('id', {
  classes: { story: 'artikel|berita|judul|tulisan|naskah' },
  labels: [
    ['correction', 'strong', 'ralat|ralat_berita|koreksi|koreksi_redaksi|ralat_redaksi'],
    ['clarification', 'strong', 'klarifikasi|klarifikasi_redaksi|penjelasan_redaksi'],
    ['retraction', 'strong', 'pencabutan_berita|berita_dicabut'],
    ['editors_note', 'strong', 'catatan_redaksi|catatan_editor|hak_jawab'],
    ['update', 'plain', 'pembaruan|tambahan_informasi|update_berita'],
    ['update', 'plain', 'diperbarui', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'redaksi ~6 memohon|meminta|mohon maaf'],
    ['correction', 'strong', 'redaksi ~4 meralat|mengoreksi ~3 $story'],
    ['correction', 'strong', 'sebelumnya , redaksi|tertulis|disebutkan|ditulis'],
    ['correction', 'strong', 'sebelumnya redaksi|tertulis|ditulis'],
    ['correction', 'strong', '$story ini telah|sudah ~2 dikoreksi|diralat|diperbaiki'],
    ['update', 'strong', '$story ini telah|sudah ~2 diperbarui|ditambahkan'],
    ['changed', 'strong', '$story ini telah|sudah ~2 diubah|disunting'],
    ['update', 'strong', '$story ini diperbarui|dimutakhirkan ~14 dengan|untuk|setelah'],
    ['correction', 'strong', '$story ini dikoreksi|diralat|diperbaiki ~14 dengan|untuk|setelah|karena'],
  ],
  cues: [
    ['correction', 'kekeliruan|kesalahan|keliru|salah|maaf'],
    ['corrected', 'diralat|dikoreksi|meralat'],
    ['update', 'diperbarui|ditambah*'],
  ],
  never: ['hak_jawab dan|atau', 'terakhir diperbarui'],
});
