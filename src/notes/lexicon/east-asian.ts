import { lexicon } from './compact.ts';

/*
 * Japanese, Chinese and Korean. In Japanese and Chinese each character is a word (tokens.ts), so gaps are counted in
 * characters. Where the wordings come from, each page as it was in November 2026: ja:
 * kknews.co.jp/kenko/2013/1021_5a.html (on corrections in newspapers: 訂正, おわびして訂正します, … とあるのは … の誤りでした),
 *     note.com/kyusyuj73/n/n3d793c759659 (Asahi: 訂正して、おわびします)
 * zh: 677017.com, Peking University’s paper (更正, 特此更正并致歉) ko: khan.co.kr/series/articles/ao034 (바로잡습니다), seoul.co.kr, 1
 * September 2006 (바로잡습니다), cctimes.kr, 21 February 2008
 *     (사실과 달라 정정합니다), factcheckkorea.afp.com/gisa-jeongjeong (정정, 업데이트)
 */

export const ja = lexicon('ja', {
  labels: [
    [
      'correction',
      'strong',
      '訂正とお詫び|お詫びと訂正|おわびと訂正|訂正とおわび|訂正のお知らせ|記事の訂正|記事訂正|訂正して、おわびします|訂正してお詫びします|訂正します|訂正',
    ],
    ['correction', 'plain', '修正履歴|修正|お詫び|おわび|正誤表'],
    ['clarification', 'strong', '補足説明'],
    ['retraction', 'strong', '記事の取り消し|記事取り消し|記事の取消し|取り消し'],
    ['editors_note', 'strong', '編集部注|編集部より|編集部から|編注|お断り|おことわり'],
    ['update', 'strong', '追記'],
    ['update', 'plain', '続報|補足|加筆|アップデート'],
    ['update', 'plain', '更新', 'participle'],
  ],
  phrases: [
    ['correction', 'sure', 'お詫び|おわび して訂正|し訂正|いたします|の上訂正|のうえ訂正'],
    ['correction', 'sure', '訂正 して|しお|の上、? お詫び|おわび|詫び|わび'],
    ['correction', 'strong', 'と ある|した|して|記載|表記|あり ~12 誤り|間違い でした|です'],
    ['correction', 'strong', '初出時|掲載当初|公開当初|当初の記事|記事公開時|配信時|掲載時 ~30 誤|訂正|修正|間違'],
    [
      'correction',
      'strong',
      '記事|本文|見出し|本記事|当記事|記事中|記事内 ~20 誤り|誤記|間違い ~16 訂正|修正|お詫び|おわび',
    ],
    [
      'correction',
      'strong',
      '記事|本文|見出し|本記事|当記事|記事中|記事内 ~16 誤り|誤記|間違い が ありました|ございました 。 ~12 訂正|修正',
    ],
    ['changed', 'strong', '記事|本文|見出し|本記事|当記事 ~10 修正|訂正|変更 しました|いたしました|済み'],
    ['update', 'strong', '記事|本文|本記事|当記事 ~10 更新|追記|加筆 しました|いたしました'],
    ['retraction', 'strong', '記事|本記事|当記事 ~8 取り消し|取り下げ|削除 ました|しました|いたしました'],
  ],
  cues: [
    ['correction', '誤|訂正|お詫び|おわび|間違'],
    ['corrected', '修正'],
    ['clarification', '補足'],
    ['update', '追記|更新|加筆'],
  ],
  never: ['最終更新|更新日|更新日時|更新時間', '訂正 ~8 し、|つもり|という|と述べ|を求め|を要求', '会員|登録 ~6 更新'],
});

export const zh = lexicon('zh', {
  labels: [
    [
      'correction',
      'strong',
      '更正启事|更正啟事|更正说明|更正說明|更正声明|更正聲明|更正与致歉|更正與致歉|勘误|勘誤|刊误|訂正|订正|更正',
    ],
    ['clarification', 'strong', '澄清|澄清启事|澄清啟事'],
    ['retraction', 'strong', '撤稿|撤回声明|撤回聲明'],
    ['editors_note', 'strong', '编者注|編者註|編者注|编者按|編者按|编辑注|編輯註|编辑部注'],
    ['update', 'plain', '补充|補充|最新进展|最新進展'],
    ['update', 'plain', '更新', 'participle'],
  ],
  phrases: [
    ['correction', 'sure', '特此|谨此|謹此|现|現 更正|勘误|勘誤|致歉|澄清'],
    [
      'correction',
      'strong',
      '本文|本报道|本報道|本篇报道|文章|原文|报道|報道 ~6 早前|此前|先前|初版|原|旧|舊 版本|版|文 ~20 误|誤|错|錯|有误|有誤',
    ],
    [
      'correction',
      'strong',
      '本报|本報|本刊|本网|本網|我们|我們 ~20 报道|報道|刊登|文章 ~14 有误|有誤|错误|錯誤|失实|失實',
    ],
    ['changed', 'strong', '本文|本报道|本報道|本篇文章 ~4 已 ~4 更正|修改|修订|修訂|订正|訂正'],
    ['update', 'strong', '本文|本报道|本報道|本篇文章 ~4 已 ~4 更新|补充|補充'],
  ],
  cues: [
    ['correction', '更正|误|誤|错|錯|致歉'],
    ['clarification', '澄清'],
    ['update', '更新|补充|補充'],
  ],
  never: ['更新 时间|時間|日期|于|於', '更正了', '最后更新|最後更新'],
});

export const ko = lexicon('ko', {
  classes: { story: '기사|기사에서|기사의|기사는|기사를|보도|보도에서|본문|제목|기사에|보도는|기사와' },
  labels: [
    [
      'correction',
      'strong',
      '바로잡습니다|바로_잡습니다|정정보도|정정_보도|정정보도문|정정합니다|고침|정정|알려드립니다',
    ],
    ['clarification', 'strong', '반론보도|반론_보도|해명'],
    ['editors_note', 'strong', '편집자주|편집자_주|편집자_註|편집자의_말'],
    ['update', 'plain', '업데이트|추가|추가_내용|보완'],
  ],
  phrases: [
    ['correction', 'sure', '사실과 달라|다르기에|달라서|다르므로 ~4 정정합니다|바로잡습니다|정정*|바로잡*'],
    [
      'correction',
      'strong',
      '본지|본보|본_매체|위|이|해당 ~10 $story ~20 바로잡*|정정합*|수정했*|수정합*|수정됐*|수정되었*',
    ],
    ['correction', 'strong', '잘못|틀리게 ~3 적었*|썼*|표기*|보도했*|보도한* ~6 바로잡*|정정*|수정*'],
    ['update', 'strong', '이|위|해당 $story ~6 업데이트*|보완했*|추가했*'],
  ],
  cues: [
    ['correction', '바로잡*|정정합*|정정했*|잘못|사실과'],
    ['update', '업데이트*|추가했*'],
  ],
  never: ['입력|수정|최종수정|기사입력 ~3 20*'],
});
