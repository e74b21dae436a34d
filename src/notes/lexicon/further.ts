import { lexicon } from './compact.ts';

/*
 * Vietnamese, Slovene, Icelandic, Lithuanian, Persian and Bengali: few wordings, each of which a newsroom has printed. As of November 2026:
 * vi: vietnamnet.vn/thong-tin-cai-chinh-xin-loi-2455379.html (thông tin cải chính, xin cải chính, chân thành xin lỗi … độc giả),
 *     vi.rfi.fr, 10 December 2017 (the news agency's cải chính: thành thật cáo lỗi, chưa chính xác), boxitvn.blogspot.com/2012/03/cai-chinh.html
 * sl: savus.si/popravek-pogresane-zasavke-in-zasavci (popravek, v prispevku smo zmotno zapisali, za napako … se opravičujemo)
 * is: visir.is/g/2008548138117 (mistök urðu við, leiðrétting, er … beðinn velvirðingar), vb.is/frettir/athugasemd-ritstjora/137442
 *     (athugasemd ritstjóra, er … beðin afsökunar, fjarlægður úr upphaflegri útgáfu)
 * lt: silaine.lt/kulturos-zenklai/p-a-t-a-i-s-y-m-a-s (pataisymas, belieka tik apgailestauti dėl … klaidos), literaturairmenas.lt/
 *     publicistika/informacija (… informacija … neatitinkanti tikrovės, apgailestaujame, kad … neteisinga informacija … paskelbta)
 * fa: asriran.com/fa/news/99202 (ضمن پوزش از خوانندگان), iranporseman.ir/Fa/News/1189347 (توضیح و پوزش), jamaran.news/fa/amp/news-1615889
 *     (خطای ناخواسته), eitaa.com/s/khabargostar/594 (اصلاحیه)
 * bn: satnadee.com/সংশোধনী (ভুলক্রমে, আন্তরিক ভাবে দুঃখ প্রকাশ করছি, সংশোধনী প্রকাশ করছি), bd-pratidin.com/news/2019/01/21/393572 (প্রকাশিত
 *     সংবাদের সংশোধনী), satv.tv/দুঃখ-প্রকাশ (ভূলবশত, অনিচ্ছাকৃত ভূলের জন্য আন্তরিকভাবে দুঃখিত)
 */

export const vi = lexicon('vi', {
  labels: [['correction', 'strong', 'cải_chính|đính_chính|thông_tin_cải_chính']],
  phrases: [
    ['correction', 'strong', 'báo|tòa_soạn|toà_soạn|chúng_tôi ~3 xin cải_chính|đính_chính'],
    ['correction', 'strong', 'chân_thành|thành_thật xin_lỗi|cáo_lỗi ~14 độc_giả|bạn_đọc|khách_hàng'],
  ],
  cues: [
    ['correction', 'sai|nhầm|xin_lỗi|cáo_lỗi|chưa_chính_xác'],
    ['corrected', 'cải_chính|đính_chính|sửa'],
  ],
});

export const sl = lexicon('sl', {
  labels: [['correction', 'strong', 'popravek']],
  phrases: [
    ['correction', 'strong', 'v prispevku|članku smo zmotno ~2 zapisali|navedli|objavili'],
    ['correction', 'strong', 'za napako ~3 se? opravičujemo'],
  ],
  cues: [
    ['correction', 'zmotno|napako|opravičujemo'],
    ['corrected', 'popravili|odpravili'],
  ],
});

export const is = lexicon('is', {
  labels: [
    ['correction', 'strong', 'leiðrétting'],
    ['editors_note', 'strong', 'athugasemd_ritstjóra'],
  ],
  phrases: [
    ['correction', 'plain', 'mistök urðu við ~2 fréttaflutning|fréttaflutningi|frétt'],
    ['correction', 'plain', 'er|eru ~4 beðinn|beðin|beðnir ~2 afsökunar|velvirðingar'],
    ['changed', 'strong', 'fjarlægður|fjarlægð|fjarlægt úr upphaflegri útgáfu'],
  ],
  cues: [
    ['correction', 'mistök|afsökunar|velvirðingar'],
    ['corrected', 'leiðrétt*'],
  ],
});

export const lt = lexicon('lt', {
  labels: [['correction', 'strong', 'pataisymas|p_a_t_a_i_s_y_m_a_s']],
  phrases: [
    ['correction', 'strong', 'apgailestaujame , kad ~1 neteisinga|klaidinga informacija ~6 paskelbta'],
    ['correction', 'plain', 'belieka tik? apgailestauti dėl ~1 klaidos|klaidų'],
    ['correction', 'plain', 'nurodyta informacija ~30 neatitinkanti tikrovės'],
  ],
  cues: [['correction', 'klaidos|klaidų|klaidinga|neteisinga|neatitinkanti']],
});

export const fa = lexicon('fa', {
  labels: [['correction', 'strong', 'اصلاحیه|توضیح_و_پوزش|پوزش_و_اصلاح|اصلاح_و_پوزش']],
  phrases: [
    ['correction', 'strong', 'ضمن پوزش|عذرخواهی از خوانندگان|مخاطبان'],
    ['correction', 'plain', 'اشتباه|خطای سهوی|ناخواسته ~6 پوزش|عذرخواهی|عذر_خواهی'],
  ],
  cues: [
    ['correction', 'اشتباه|خطای|پوزش|عذرخواهی|سهوی'],
    ['corrected', 'اصلاحیه|اصلاح'],
  ],
});

export const bn = lexicon('bn', {
  labels: [['correction', 'strong', 'সংশোধনী|প্রকাশিত_সংবাদের_সংশোধনী']],
  phrases: [
    ['correction', 'strong', 'ভুলক্রমে|ভুলবশত|ভূলবশত ~10 হয়েছে|হয়েছিল'],
    ['correction', 'strong', 'অনিচ্ছাকৃত ভুলের|ভূলের ~2 আন্তরিকভাবে|আন্তরিক'],
    ['correction', 'strong', 'আমরা আন্তরিক|আন্তরিকভাবে ভাবে? দুঃখ প্রকাশ করছি'],
    ['correction', 'strong', 'সংশোধনী প্রকাশ করছি'],
  ],
  cues: [
    ['correction', 'ভুলক্রমে|ভুলবশত|ভূলবশত|দুঃখিত|দুঃখ'],
    ['corrected', 'সংশোধন|সংশোধনী'],
  ],
});
