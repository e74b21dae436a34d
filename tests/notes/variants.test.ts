import { test } from 'vitest';
import { checkVariant, doc, H, ps, type Row } from '../article/variant.ts';
import { AR, DE, EN, JA, PL, PT, TR } from '../article/variants-prose.ts';

const one = (body: string, lang = 'en', head = ''): string =>
  doc(lang, H, `<main><article><h1>${H}</h1>${body}</article></main>`, head);

const rows: Row[] = [
  ...(
    [
      [
        'ja 初出時',
        'ja',
        JA,
        '<p>※初出時、斜路の長さを「12メートル」と記載しておりましたが、正しくは「21メートル」です。お詫びして訂正いたします。</p>',
        ['初出時'],
      ],
      [
        'ja 訂正 in brackets on its own line',
        'ja',
        JA,
        '<p>【訂正】（5月18日）見出しの「斜路」の所在地に誤りがありました。正しくは東港です。</p>',
        ['【訂正】'],
      ],
      [
        'ja 追記',
        'ja',
        JA,
        '<p><b>追記（5月19日 9:30）：</b>運航会社は19日朝、運航を再開したと発表しました。</p>',
        ['追記'],
      ],
      [
        'pl sprostowanie',
        'pl',
        PL,
        '<p><strong>Sprostowanie.</strong> W pierwotnej wersji tekstu podaliśmy błędną długość rampy. Ma ona 21, a nie 12 metrów. Przepraszamy za pomyłkę.</p>',
        ['Sprostowanie'],
      ],
      [
        'pl update without label',
        'pl',
        PL,
        '<p><em>Tekst został zaktualizowany 19 maja o oświadczenie firmy.</em></p>',
        ['Tekst został'],
      ],
      [
        'tr düzeltme',
        'tr',
        TR,
        '<p><b>Düzeltme:</b> Bu haberin önceki versiyonunda rampanın uzunluğu yanlış verilmişti. Özür dileriz.</p>',
        ['Düzeltme'],
      ],
      [
        'tr unlabelled',
        'tr',
        TR,
        '<p><i>Not: Bu yazı, 19 Mayıs 2024 tarihinde şirketin açıklamasıyla güncellenmiştir.</i></p>',
        ['güncellenmiştir'],
      ],
      [
        'ar tashih',
        'ar',
        AR,
        '<p><strong>تصحيح:</strong> ورد في نسخة سابقة من هذا المقال أن طول المنحدر ١٢ مترا، والصحيح ٢١ مترا.</p>',
        ['تصحيح'],
      ],
      ['ar unlabelled', 'ar', AR, '<p>تم تحديث هذا الخبر في ١٩ مايو ليشمل بيان الشركة.</p>', ['تم تحديث هذا']],
      [
        'pt correção',
        'pt',
        PT,
        '<p><strong>Correção:</strong> a primeira versão desta reportagem informava que a rampa tem 12 metros. São 21. O texto foi corrigido às 15h20.</p>',
        ['Correção'],
      ],
      [
        'pt erramos at end without bold',
        'pt',
        PT,
        '<p>ERRAMOS: diferentemente do informado, a rampa tem 21 metros, e não 12.</p>',
        ['ERRAMOS'],
      ],
      [
        'pt nota da redação',
        'pt',
        PT,
        '<p>Nota da redação: após a publicação deste texto, a empresa enviou a resposta que incluímos acima.</p>',
        ['Nota da redação'],
      ],
      [
        'en unlabelled in a table cell',
        'en',
        EN,
        '<table><tr><td>An earlier version of this article gave the wrong length of the ramp. It is 21 metres, not 12.</td></tr></table>',
        ['An earlier version'],
      ],
      [
        'en unlabelled in a lone cell',
        'en',
        EN,
        '<table><tr><td>This story has been updated with a statement from the trust.</td></tr></table>',
        ['has been updated'],
      ],
      [
        'none in a table of figures',
        'en',
        EN,
        '<table><tr><td>This list has been updated with a statement of each boat.</td><td>19 May</td></tr></table>',
        [],
      ],
      [
        'en note box then share line',
        'en',
        EN,
        '<div class="note"><p>CORRECTION (18 May): The ramp is 21 metres long, not 12.</p></div><p>Share this story with a friend on the island.</p>',
        ['21 metres long, not 12.'],
      ],
      [
        'es fe de errores',
        'es',
        EN,
        '<p><strong>Fe de errores:</strong> En una versión anterior de este artículo se decía que la rampa mide 12 metros. Mide 21.</p>',
        ['Fe de errores'],
      ],
      [
        'fr inserted clause',
        'fr',
        EN,
        '<p><em>Cet article, publié le 17 mai, a été modifié le 19 pour y ajouter la réponse de la compagnie.</em></p>',
        ['a été modifié'],
      ],
      [
        'ko',
        'ko',
        EN,
        '<p>[정정] 본 기사에서 경사로의 길이를 12미터로 보도했으나 21미터로 바로잡습니다.</p>',
        ['정정'],
      ],
      ['zh 更正', 'zh', EN, '<p>更正：本文早前版本误将坡道长度写作12米，实为21米，特此更正。</p>', ['更正']],
      [
        'nl',
        'nl',
        EN,
        '<p><em>In een eerdere versie van dit artikel stond dat de helling 12 meter lang is. Dat is 21 meter.</em></p>',
        ['eerdere versie'],
      ],
      ['none for pl policy', 'pl', PL, '<p>Znalazłeś błąd w tekście? Zaznacz go i daj nam znać, poprawimy.</p>', []],
      ['none for tr developing', 'tr', TR, '<p>Haber güncelleniyor, ayrıntılar az sonra.</p>', []],
      ['none for ar last update line', 'ar', AR, '<p class="t">آخر تحديث: ١٧ مايو ٢٠٢٤ - ١٠:٣٠</p>', []],
      [
        'none for pt policy',
        'pt',
        PT,
        '<p>Encontrou algum erro nesta reportagem? Escreva para a nossa equipa.</p>',
        [],
      ],
      ['none for ja date line', 'ja', JA, '<p>更新日：2024年5月18日</p>', []],
      [
        'none for en prose on corrections',
        'en',
        EN,
        '<p>The correction of the ramp, which was an update of the older one, took the council nine days.</p>',
        [],
      ],
      [
        'none for en newsletter footer',
        'en',
        EN,
        '<p>Was this letter forwarded to you? Sign up here. Update your preferences or unsubscribe at any time.</p>',
        [],
      ],
    ] as const
  ).map(
    ([name, lang, text, html, notes]): Row => ({
      name: `a note: ${name}`,
      html: doc(lang, H, `<main><article><h1>${H}</h1>${ps(text)}${html}</article></main>`),
      expect: { notes: [...notes], not: text[0]?.slice(0, 20) ?? '' },
    }),
  ),
  {
    name: 'an update at the top ends before the story (newsletter, one box)',
    html: doc(
      'en',
      H,
      `<main><article><h1>${H}</h1><div class="body"><p><em>Editor’s note, May 19: This letter has been corrected. The ramp is 21 metres long.</em></p><p>Good morning from the quay.</p>${ps(EN)}</div></article></main>`,
    ),
    expect: { notes: ['The ramp is 21 metres long.'], not: 'Good morning' },
  },
  {
    name: 'two updates at the end, then an author line',
    html: doc(
      'en',
      H,
      `<main><article><h1>${H}</h1>${ps(EN)}<p><b>UPDATE (May 18, 9:00 a.m.):</b> The diver has found a second crack.</p><p><b>UPDATE (May 19, 7:15 p.m.):</b> The ramp will be replaced.</p><p>Ida Marlow writes about boats and lives on the smaller island.</p></article></main>`,
    ),
    expect: { notes: ['second crack', 'will be replaced.'], not: 'Ida Marlow' },
  },
  {
    name: 'note in dl',
    html: one(
      `${ps(EN)}<dl><dt>Correction</dt><dd>An earlier version of this story gave the wrong length of the ramp.</dd></dl>`,
    ),
    expect: { notes: ['wrong length of the ramp'] },
  },
  {
    name: 'note in details',
    html: one(
      `${ps(EN)}<details open><summary>Corrections</summary><p>This article was amended on 19 May 2024 because it misnamed the harbour master.</p></details>`,
    ),
    expect: { notes: ['amended on 19 May'] },
  },
  {
    name: 'footnote-like asterisk note',
    html: one(`${ps(EN)}<p>* This article has been updated to include the company's answer.</p>`),
    expect: { notes: ['has been updated'] },
  },
  {
    name: 'note at top by small',
    html: one(`<small>Updated on May 19, 2024 at 9:00 a.m. with a statement from the company.</small>${ps(EN)}`),
    expect: { notes: ['with a statement'] },
  },
  {
    name: 'live blog entries corrected',
    html: one(
      `${EN.map((t, i) => `<h2>1${i}:00</h2><p>${t}</p>`).join('')}<p>This post has been corrected: the diver arrived at six, not at five.</p>`,
    ),
    expect: { notes: ['arrived at six'] },
  },
  {
    name: 'no note: story about a newspaper that corrected',
    html: one(
      `${ps(EN)}<p>The Island Post corrected its story on Friday, and its editor said that an earlier version of the article had named the wrong boat.</p>`,
    ),
    expect: { notes: [] },
  },
  {
    name: 'no note: update in a product name',
    html: one(`${ps(EN)}<p>Update 4.2 of the timetable app brings the second boat, and a correction of the clock.</p>`),
    expect: { notes: [] },
  },
  {
    name: 'no note: de Stand',
    html: doc('de', H, `<main><article><h1>Fähre</h1>${ps(DE)}<p>Stand: 19.05.2024, 09:00 Uhr</p></article></main>`),
    expect: { notes: [] },
  },
  {
    name: 'no note: tr policy',
    html: doc(
      'tr',
      H,
      `<main><article><h1>Feribot</h1>${ps(TR)}<p>Bu haberde bir hata mı buldunuz? Bize bildirin.</p></article></main>`,
    ),
    expect: { notes: [] },
  },
];

test.each(rows.map((row) => [row.name, row] as const))('finds %s', (_name, row) => checkVariant(row));
