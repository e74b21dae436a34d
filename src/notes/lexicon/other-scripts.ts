import { lexicon } from './compact.ts';

/*
 * Arabic, Hebrew, Hindi and Greek. Where the wordings come from, as of November 2026:
 * ar: trueplatform.org/?p=5430 (ملاحظة تصحيح, تم التصحيح), massdar.net/corrections-updates (تصحيح, تحديث), analkhabar.com/correction-policy
 *     (إشعار تصحيح), almowaten.net (Al Riyadh: توضيح, اعتذار لقرائها)
 * he: presspectiva.org.il, which quotes corrections of Haaretz (תיקון, הבהרה, באופן שגוי, נכתב בטעות, בשל טעות)
 * hi: jagran.com/news/national-9008314 (खबर … चूक … खेद प्रकट करते हैं)
 * el: avgi.gr/article/10811/8351675 (ζητούμε συγγνώμη … ανακαλούμε), allovergreece.gr (διόρθωση, διορθωτικό)
 */

export const ar = lexicon('ar', {
  classes: {
    story: 'المقال|المقالة|الخبر|التقرير|المادة|النص|العنوان|الموضوع',
    earlier: 'سابقة|أولى|أصلية|السابقة|الأولى|الأصلية',
  },
  labels: [
    ['correction', 'strong', 'ملاحظة_تصحيح|إشعار_تصحيح|تصويب|تصحيح_واعتذار|اعتذار_وتصحيح|تصحيح_خطأ'],
    ['correction', 'plain', 'تصحيح'],
    ['clarification', 'plain', 'توضيح|استيضاح'],
    ['editors_note', 'strong', 'ملاحظة_المحرر|ملاحظة_من_المحرر|ملاحظة_تحريرية|هيئة_التحرير|تنويه'],
    ['update', 'plain', 'تحديث|تحديث_للخبر'],
  ],
  phrases: [
    ['correction', 'strong', 'نسخة|النسخة|صيغة $earlier من ~1 هذا|هذه $story'],
    ['correction', 'strong', 'ذكرت|ورد|جاء|أوردت ~4 نسخة|النسخة|صيغة $earlier ~3 $story'],
    ['correction', 'strong', 'تم|جرى تصحيح|تعديل ~2 هذا|هذه $story'],
    ['correction', 'plain', 'ورد|جاء ~4 خطأ|بالخطأ ~4 $story'],
    ['update', 'strong', 'تم|جرى تحديث ~2 هذا|هذه $story'],
    ['correction', 'plain', 'نعتذر ~4 لقرائنا|للقراء|عن_الخطأ|القراء'],
  ],
  cues: [
    ['correction', 'خطأ|بالخطأ|نعتذر|والصحيح|الصواب'],
    ['corrected', 'تصحيح|تصويب'],
    ['clarification', 'توضيح'],
    ['update', 'تحديث|إضافة'],
  ],
  never: ['آخر|تاريخ|أخر تحديث'],
});

export const he = lexicon('he', {
  classes: { story: 'הכתבה|כתבה|הידיעה|ידיעה|המאמר|מאמר|הטור|הכותרת|הטקסט|הדיווח' },
  labels: [
    ['correction', 'strong', 'תיקון_טעות|תיקון_והתנצלות|תיקון_והבהרה|טעות_לעולם_חוזרת|התנצלות'],
    ['correction', 'plain', 'תיקון|תיקונים'],
    ['clarification', 'strong', 'הבהרה|הבהרות'],
    ['editors_note', 'strong', 'הערת_המערכת|הערת_עורך|הערת_העורך'],
    ['update', 'plain', 'עדכון|תוספת'],
    ['update', 'plain', 'עודכן', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'בגרסה|גרסה|בגרסתה|בנוסח קודמת|ראשונה|מוקדמת|הקודמת|הראשונה|קודם ~1 של $story'],
    ['correction', 'strong', 'נכתב|צוין|פורסם|נטען ~2 בטעות|באופן_שגוי'],
    ['correction', 'strong', 'בשל|עקב טעות|שגיאה ~6 $story|פורסם|נכתב'],
    ['update', 'strong', 'הכתבה|הידיעה|המאמר עודכנה|עודכן'],
    ['changed', 'strong', 'הכתבה|הידיעה|המאמר|הכותרת תוקנה|תוקן|שונתה|שונה'],
  ],
  cues: [
    ['correction', 'בטעות|טעות|שגוי|שגויה|מתנצלים|התנצלות'],
    ['corrected', 'תוקן|תוקנה'],
    ['clarification', 'הבהרה'],
    ['update', 'עודכן|עודכנה'],
  ],
  never: ['עדכון אחרון'],
});

export const hi = lexicon('hi', {
  classes: { story: 'खबर|ख़बर|लेख|रिपोर्ट|समाचार|शीर्षक|हेडलाइन' },
  labels: [
    ['correction', 'strong', 'भूल_सुधार|भूल-सुधार|त्रुटि_सुधार|संशोधन|खंडन|शुद्धिपत्र'],
    ['clarification', 'strong', 'स्पष्टीकरण'],
    ['editors_note', 'strong', 'संपादकीय_टिप्पणी|संपादक_की_टिप्पणी|संपादकीय_नोट'],
    ['update', 'plain', 'अपडेट|अद्यतन'],
    ['update', 'plain', 'अपडेटेड', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', 'इस|हमारी $story के|की|में ~2 पहले|पिछले|पुराने|शुरुआती संस्करण|वर्जन'],
    ['correction', 'strong', '$story में ~6 गलत|ग़लत|गलती|चूक|त्रुटि'],
    ['correction', 'plain', 'हमें|हम ~8 खेद है|प्रकट|व्यक्त'],
    ['update', 'strong', 'इस|यह $story को|में? अपडेट ~2 किया'],
  ],
  cues: [
    ['correction', 'गलत|ग़लत|गलती|चूक|त्रुटि|खेद'],
    ['corrected', 'सुधार'],
    ['update', 'अपडेट'],
  ],
});

export const el = lexicon('el', {
  classes: {
    story: 'άρθρου|άρθρο|κειμένου|κείμενο|είδησης|δημοσιεύματος|δημοσίευμα|ρεπορτάζ|τίτλου|τίτλο|δημοσιευμάτων',
    earlier: 'προηγούμενη|αρχική|πρώτη|παλαιότερη',
  },
  labels: [
    ['correction', 'strong', 'διόρθωση|διορθώσεις|επανόρθωση|διευκρίνιση_και_διόρθωση'],
    ['clarification', 'strong', 'διευκρίνιση|αποσαφήνιση'],
    ['retraction', 'strong', 'ανάκληση|ανάκληση_δημοσιεύματος'],
    ['editors_note', 'strong', 'σημείωση_σύνταξης|σημείωση_της_σύνταξης|σημείωση_του_συντάκτη|σ.σ.'],
    ['update', 'plain', 'ενημέρωση|προσθήκη'],
    ['update', 'plain', 'ενημερώθηκε', 'participle'],
  ],
  phrases: [
    ['correction', 'strong', '$earlier έκδοση|μορφή|εκδοχή ~1 του|της $story'],
    ['correction', 'strong', 'στο|στον $story ~6 εσφαλμένα|λανθασμένα|εκ_παραδρομής'],
    ['correction', 'plain', 'ζητούμε|ζητάμε συγγνώμη ~4 αναγνώστες|για'],
    ['retraction', 'strong', '$story ~4 ανακαλούμε|αποσύρουμε'],
    ['changed', 'strong', 'το άρθρο|κείμενο διορθώθηκε|τροποποιήθηκε'],
    ['update', 'strong', 'το άρθρο|κείμενο ενημερώθηκε|επικαιροποιήθηκε'],
  ],
  cues: [
    ['correction', 'εσφαλμένα|λανθασμένα|λάθος|συγγνώμη'],
    ['corrected', 'διορθώθηκε'],
    ['update', 'ενημερώθηκε|προστέθηκε'],
  ],
  never: ['τελευταία ενημέρωση'],
});
