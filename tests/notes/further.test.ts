import { expect, test } from 'vitest';
import type { NoteKind } from '../../src/notes/note-model.ts';
import { notesOf } from './helpers.ts';

/** Notes, and prose without notes, in the languages with few known wordings. The events are invented. */
const NOTES: readonly (readonly [language: string, kind: NoteKind, text: string])[] = [
  ['vi', 'correction', 'Cải chính: cây cầu mới dài tám mươi mét, không phải tám trăm mét.'],
  ['vi', 'correction', 'Báo Bến Cảng xin cải chính về chiều dài của cây cầu và chân thành xin lỗi quý độc giả.'],
  ['sl', 'correction', 'Popravek: novi pomol je dolg osemdeset metrov.'],
  ['sl', 'correction', 'V prispevku smo zmotno zapisali, da je pomol dolg osemsto metrov. Za napako se opravičujemo.'],
  ['is', 'correction', 'Leiðrétting: Nýja bryggjan er áttatíu metra löng.'],
  ['is', 'editors_note', 'Athugasemd ritstjóra: Höfundur greinarinnar situr í stjórn hafnarinnar.'],
  ['lt', 'correction', 'P A T A I S Y M A S: naujasis molas yra aštuoniasdešimties metrų ilgio.'],
  ['lt', 'correction', 'Apgailestaujame, kad ši neteisinga informacija apie molą buvo viešai paskelbta.'],
  ['fa', 'correction', 'اصلاحیه: طول اسکله تازه هشتاد متر است.'],
  ['fa', 'correction', 'ضمن پوزش از خوانندگان، طول اسکله در این خبر اشتباه نوشته شده بود.'],
  ['bn', 'correction', 'সংশোধনী: নতুন জেটির দৈর্ঘ্য আশি মিটার।'],
  ['bn', 'correction', 'খবরে ভুলক্রমে জেটির দৈর্ঘ্য আটশ মিটার বলা হয়েছে। আমরা আন্তরিকভাবে দুঃখ প্রকাশ করছি।'],
  ['fa', 'correction', 'پوزش و اصلاح: طول اسکله در خبر دیروز نادرست بود.'],
  ['fi', 'correction', 'Jutussa kerrottiin ensin, että laituri on 800 metriä pitkä. Se on 80 metriä.'],
  ['hu', 'correction', 'A mólót összekevertük a gáttal. Olvasóinktól és a tervezőktől elnézést kérünk.'],
  ['cs', 'update', 'Text jsme 13. března 2024 v 9:40 doplnili o vyjádření přístavu.'],
  ['sk', 'update', 'Článok sme o 9:40 doplnili o vyjadrenie prístavu.'],
  ['ru', 'correction', 'В тексте исправлена опечатка: длина причала 80 метров.'],
  ['ru', 'update', 'Обновление 13 марта 2024 года. Порт ответил на наш вопрос, ответ добавлен в текст.'],
  ['id', 'update', 'Artikel ini diperbarui pada 13 Maret 2024 pukul 9.40 dengan menambahkan jawaban pelabuhan.'],
];

test.each(NOTES)('%s: a %s, %s', (language, kind, text) => {
  expect(notesOf(text, { language }).map((note) => note.kind)).toEqual([kind]);
});

test.each([
  ['vi', 'Chiếc phà mới sẽ chạy từ tháng Năm, và cây cầu cũ được giữ lại cho người đi bộ.'],
  ['sl', 'Popravek cest v pristanišču bo stal štiri milijone evrov.'],
  ['is', 'Nýja bryggjan verður opnuð í vor og gamla brúin stendur áfram.'],
  ['lt', 'Seimas priėmė įstatymo pataisymus, kurie įsigalios birželį.'],
  ['fa', 'اصلاح قانون بندر در مجلس بررسی می‌شود و کشتی تازه در بهار به راه می‌افتد.'],
  ['bn', 'সংবিধান সংশোধনী বিল নিয়ে আলোচনা চলছে।'],
  ['fi', 'Ministeri kertoi ensin, että laituri on 800 metriä pitkä, ja korjasi lukua illalla.'],
  ['hu', 'A polgármester elnézést kért az érintettektől, és új mólót ígért.'],
  ['cs', 'Článek zákona o přístavech doplnili poslanci o nový odstavec.'],
  ['ru', 'В законе исправлена ошибка, на которую указали моряки.'],
  ['ja', '訂正印が押された書類を港の職員が受け取った。'],
  ['zh', '更正程序需要三个月,港口负责人说。'],
])('%s: prose is no note: %s', (language, text) => {
  expect(notesOf(text, { language })).toEqual([]);
});
