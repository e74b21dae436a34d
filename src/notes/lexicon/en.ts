import { englishPhrases } from './en-phrases.ts';
import { garbled } from './garbled.ts';
import type { Lexicon } from './model.ts';

/** Around an inserted clause; and as bloggers put it. */
const bloggersPhrases: Lexicon['phrases'] = [
  ['update', 'strong', '$this $story , ~16 , $has $adverb? ~2 updated|expanded|appended'],
  ['correction', 'strong', '$this $story , ~16 , $has $adverb? ~2 corrected|amended|rectified|fixed'],
  ['changed', 'strong', '$this $story , ~16 , $has $adverb? ~2 edited|revised|changed|modified|altered|rewritten'],
  ['update', 'plain', '^edited|updated ~6 to_add|to_note|to_mention'],
  ['correction', 'strong', '^$story updated|corrected|edited|amended|changed|fixed to_fix|to_correct'],
  ['correction', 'strong', 'i|we have|had corrected|fixed|amended ~5 above'],
  ['correction', 'strong', "i've|we've corrected|fixed|amended ~5 above"],
  [
    'correction',
    'strong',
    '^thanks|thank_you|hat_tip to ~8 for catching|spotting|noticing|pointing_out|flagging ~3 error|mistake|typo|slip ~8 fixed|corrected',
  ],
];

export const en: Lexicon = {
  language: 'en',
  garbled,
  classes: {
    story:
      'story|article|post|report|piece|column|page|item|entry|review|interview|essay|feature|list|guide|transcript|headline|caption|subheadline|subhead|standfirst|video|podcast|episode|newsletter|dispatch|analysis|profile|obituary|explainer|fact_check|fact_-_check|graphic|chart|map|table|photo_caption|version|text|copy|brief|release|posting|bulletin|editorial|gallery|slideshow|thread|blog|answer|factbox|summary|recipe|web_story|op_-_ed|reporting|coverage|photograph|photo|image|infographic|quiz|Q&A|live_blog|liveblog|stories|articles',
    this: 'this|our',
    earlier: 'earlier|previous|prior|original|initial|older|former|preliminary|first|published|print|online',
    version:
      'version|versions|wording|phrasing|account|edition|editions|draft|iteration|headline|caption|subheadline|summary',
    has: 'has_been|have_been|had_been|was|were|is|has|being',
    adverb:
      'since|also|now|later|subsequently|recently|last|last_been|further|substantially|slightly|lightly|been|since_been|now_been|previously|again|most_recently|significantly|extensively|partially|additionally',
    mended:
      'updated|corrected|amended|edited|revised|changed|modified|altered|clarified|expanded|appended|rewritten|fixed|reworded|adjusted|rectified|refiled|recast|republished_with|reworked|refreshed',
    error:
      'misstat*|misspell*|misspelt|misidentif*|misattribut*|misquot*|mischaracter*|misnam*|misrepresent*|misreport*|mislabel*|misdescrib*|mistransl*|misinterpret*|misplac*|misdat*|miscalculat*|misconstrued|incorrectly|inaccurately|erroneously|mistakenly|wrongly|in_error|by_mistake|incorrect|inaccurate|erroneous',
    stated:
      'said|stated|reported|identified|claimed|gave|listed|referred|referenced|included|described|attributed|quoted|linked|suggested|contained|spelled|spelt|implied|indicated|noted|used|called|put|omitted|failed|credited|confused|cited|showed|named|misled|stated_that|asserted|featured|had|placed|carried|indicated',
    made_known: 'published|posted|printed|ran|aired|went_live|went_up|went_to_press|appeared|released|filed|written',
  },
  labels: [
    [
      'correction',
      'strong',
      'correction|corrections|correction_notice|correction_appended|correction_to_this_article|correction_to_this_story|correction_to_this_post|correction_to_this_report|correction_of_the_record|amendment|amendments|erratum|errata|corrigendum|corrigenda',
    ],
    [
      'correction',
      'strong',
      'correction_and_clarification|corrections_and_clarifications|correction_&_clarification|corrections_&_clarifications|corrections_and_amplifications|corrections_&_amplifications|correction_and_amplification|updates_and_corrections|updates_&_corrections',
    ],
    [
      'correction',
      'strong',
      "editor's_correction|publisher_correction|publisher's_correction|author_correction|author's_correction|correction_note|note_of_correction|corrected_version",
    ],
    ['update', 'strong', "editor's_update"],
    [
      'correction',
      'strong',
      'clarification_and_correction|correction_and_apology|correction_and_update|update_and_correction|important_correction',
    ],
    ['correction', 'strong', 'what_we_got_wrong|for_the_record|setting_the_record_straight|an_earlier_error'],
    [
      'correction',
      'strong',
      "correction|corrections to|in a|an|our|this|the|yesterday's previous|earlier|last|recent|original? $story",
    ],
    ['clarification', 'strong', 'by_way_of clarification'],
    ['correction', 'strong', 'by_way_of correction'],
    ['correction', 'plain', 'refile|refiled|apologies|our_apologies'],
    ['editors_note', 'strong', 'a_note|note on|about this|our|the $story'],
    ['correction', 'plain', 'corrected|corrected_on|amended|amended_on|rectified|apology|an_apology', 'participle'],
    [
      'clarification',
      'strong',
      'clarification|clarifications|clarification_appended|clarification_notice|note_of_clarification|point_of_clarification|a_clarification',
    ],
    [
      'retraction',
      'strong',
      'retraction|retraction_note|retraction_notice|notice_of_retraction|article_retracted|story_retracted|story_removed',
    ],
    [
      'editors_note',
      'strong',
      "editor's_note|editors'_note|editors_note|editor_note|editor's_notes|editors'_notes|ed._note|ed_note|ed's_note|eds._note|editorial_note|expression_of_concern",
    ],
    ['editors_note', 'strong', 'note_from_the_editor|note_from_the_editors|a_note_from_the_editor'],
    [
      'editors_note',
      'plain',
      "note_to_readers|note_to_our_readers|a_note_to_readers|a_note_to_our_readers|author's_note|reporter's_note|writer's_note|from_the_editors|editorial_update",
    ],
    [
      'update',
      'plain',
      'update|updates|story_update|article_update|post_update|late_update|important_update|quick_update|second_update|final_update|further_update|addendum|developing_update|news_update|update_to_this_story|an_update',
    ],
    [
      'update',
      'plain',
      'updated|upd.|story_updated|article_updated|post_updated|last_updated|latest_update|last_update',
      'participle',
    ],
    ['update', 'plain', 'edited_to_add|edit_to_add|updated_to_add|updating_to_add|edited_to_note|updated_to_note'],
    [
      'update',
      'plain',
      'and? yet? another|second|third|fourth|fifth|final|late|later|quick|brief|small|minor|breaking|short|new|further|last|one_more update',
    ],
    ['correction', 'strong', 'another|second|quick|brief|small|minor|short|important|belated correction|corrections'],
    ['correction', 'strong', 'one|a|another|quick|small correction to the above|post|piece|article|story :'],
    ['update', 'weak', 'edit|edited|eta'],
    ['editors_note', 'weak', "publisher's_note"],
    ['editors_note', 'weak', 'note|n.b.|nb|please_note|author_note|important_note|postscript'],
  ],
  plurals: 'corrections|clarifications|retractions|updates',
  phrases: [...englishPhrases, ...bloggersPhrases],
  cues: [
    [
      'own error',
      'my|our ~3 calculations|calculation|math|figures|numbers|original_report|mistake|error|bad|article|story was|were ~2 wrong|incorrect|mistaken|off|inaccurate',
    ],
    ['own error', 'i|we was|were|got ~4 wrong|mistaken'],
    ['own error', 'later|since|now|has_been corrected to'],
    ['own error', 'we|i ~2 regret|apologise|apologize ~4 error|errors|mistake|confusion|this|that'],
    ['own error', 'we|i misspoke|misread|misstated|misidentified|misspelled|misattributed|misquoted'],
    ['own error', 'my|our mistake|error|bad'],
    ['own error', 'that|this was|is wrong|incorrect|a_mistake|an_error|not_the_case'],
    ['own error', 'i|we ~2 got|had ~4 wrong|mixed_up'],
    ['own error', 'i|we made_a_mistake|made_an_error|mixed_up'],
    ['correction', '$error'],
    ['correction', 'we|i|deeply regret|regrets|apologise|apologize|apologizes ~3 error|errors|mistake|confusion'],
    ['correction', '$earlier $version ~10 $stated|$error'],
    ['correction', 'original|originally|initially ~4 stated|misstated|reported|identified|said|gave'],
    ['mended', 'corrected|corrects|to_correct|to_fix_the|to_fix_a|rectified|following_correction'],
    ['correction', 'was|were|are|is wrong|mistaken|not_true|untrue'],
    ['correction', 'could_not|cannot|not be stood_up|verified|substantiated|confirmed'],
    ['correction', 'i|we got|had ~4 wrong'],
    ['correction', 'we|i erred|misspoke|made_an_error|made_a_mistake'],
    ['correction', 'show|say|reflect|note that? ~20 , not'],
    ['correction', 'should_have said|read|been|stated'],
    ['clarification', 'clarify|clarifies|clarified|clarification|clarifying'],
    ['clarification', 'make|made|makes ~1 clear|clearer|plain|plainer'],
    [
      'clarification',
      'misunderst*|misread|to_be_clear|could_be_read|may_be_read|ambiguous|misleading_impression|wrong_impression|false_impression',
    ],
    [
      'update',
      'updated|update to|with ~3 include|add|reflect|additional|new|comment|response|statement|information|details|developments',
    ],
    ['update', 'additional|new|more|further ~2 information|details|developments|comments|quotes|reporting|comment'],
  ],
  promotions:
    'affiliate|commission|subscribe|subscription|sign_up|newsletter|donate|donation|share_buttons|click_the|click_here|follow_us|support_us|become_a_member|sponsored|advertis*|our_independent|email_notice|to_report_an_error|report_an_error|report_errors|next_issue|next_edition|delivery|to_request|contact_the|e-mail_the|corrections_policy',
  selves: [
    'we|i ~1 wrote|reported|wrongly|incorrectly|mistakenly|said|stated|gave|identified|described|named|published|called',
    "our|yesterday's|last_week's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|last_month's ~1 $story",
    'the $story above',
    'in|of|from|with|to|on this|our|an_earlier|a_previous ~1 $story',
  ],
  owns: [
    'wrong|wrongly|incorrect|incorrectly|inaccurate|mistaken|mistakenly|misspelled|misstated|misidentified|misnamed|mixed_up|confused',
    'deleted|removed|replaced|corrected|put_right|taken_out|taken_down',
    'we|i apologise|apologize|regret|are_sorry|am_sorry',
    'our|my mistake|error|apologies',
  ],
  foot: 'follow|contact|email|read_more|read_also|read_next|read_the|also_read|see_also|more_on|more_from|more_about|related|sign_up|subscribe|join|support|donate|become_a|copyright|about_the_author|about_the_writer|about_the_reporter|about_us|photograph|photographs_by|photographs_:|photos_by|photo_by|photos_:|photo_:|photography_by|reporting_by|additional_reporting|edited_by|editing_by|written_by|with_files_from|with_reporting|tags|topics|filed_under|share_this|advertisement|comments|leave_a_comment|listen_to|download|get_the|have_a_tip|got_a_tip|send_tips|send_us|write_to|republished|like_what_you|if_you_enjoyed|enjoyed_this|enjoy_this|thanks_for_reading|thank_you_for_reading|the_views_expressed|the_opinions_expressed|opinions_expressed|image_credit|featured_image|this_article_was_produced|this_story_was_produced|this_article_originally_appeared|this_story_originally_appeared|this_article_first_appeared|this_article_is_republished|sources_:|source_:|for_more|you_can_follow|you_can_reach|reach_the|click_here|our_journalism|your_support|trending|popular',
  never: [
    'you|readers find|found|spot|see|notice|have|believe|think ~6 error|errors|mistake|typo|wrong|inaccurate|incorrect|inaccuracy',
    'this|the|our|a $story has|have changed|revised|removed|fixed my|our|the|how|many|a|his|her|their|me|everything|lives',
    'is|are updated|revised',
    '$earlier $version of this|the|an ~1 $story ~1 was_read|was_performed|was_shared|was_submitted|was_originally|was_written|won|formed|earned|served|was_broadcast|was_circulated|is_available',
    'for his|her|their|helpful|useful ~2 comments|help|feedback|advice|remarks ~2 $earlier $version|draft',
    'to|for reading|comments_on|commented_on|reviewing|feedback_on ~3 $earlier $version|draft',
    '$earlier version of this|the|an ~1 $story ~1 appeared|was_published|was_first|ran|was_delivered|was_presented|was_given|will_appear',
    'names|name|identities|details ~6 have_been|has_been|was|were changed|withheld|altered',
    'page|article|entry was last edited|modified|reviewed on|at',
    'will|to|may|should_be|would be? updated',
    'has|have|is|been|and|was ~2 condensed',
    'edited|condensed for|and ~2 length|clarity|condensed|brevity|style|space',
    'edited by|from|and_published',
    'corrections|correction policy|policies|page|column|request|officer|officers|department|facility|form',
    'read|see|view|report|suggest|submit|send|request ~3 correction|corrections|error|typo|errors',
    'sign_up|subscribe|signup ~6 updates|newsletter|alerts|update',
    'get|receive|follow|check|latest|live|real_-_time|breaking ~6 updates',
    'first|originally|also|previously appeared|published ~3 in|on|by|at',
    'updated|update your|the_app|to_the_latest|now|available|password|profile|settings',
    'privacy|cookie|terms|policy|agreement|disclaimer ~4 updated|effective|revised',
    'this story|article|post|piece appeared|ran',
    'prices|price|odds|scores|stats|standings|rankings|data ~4 updated|correct_as_of|accurate',
    'updated every|daily|weekly|hourly|regularly|monthly|continuously|as|constantly',
  ],
};
