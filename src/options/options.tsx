import { directionOf } from '../ui/translate.ts';
import { CardSection } from './card-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { MemorySection } from './memory-section.tsx';
import type { OptionsProps } from './props.ts';
import { SitesSection } from './sites-section.tsx';
import { TransferSection } from './transfer-section.tsx';
import { VetoesSection } from './vetoes-section.tsx';

/** The whole options page. Each change is stored at once. */
export function Options(props: OptionsProps) {
  const { t, locale, fault, outcome } = props;
  return (
    <main class="options" dir={directionOf(locale)} lang={locale}>
      <h1>{t('optionsTitle')}</h1>
      <p class="soft">{t('optionsIntro')}</p>
      {fault !== null && <p class="status">{t('popupFault', fault)}</p>}
      <SitesSection {...props} />
      <MarksSection {...props} />
      <CardSection {...props} />
      <FactsSection {...props} />
      <VetoesSection {...props} />
      <DatesSection {...props} />
      <MemorySection {...props} />
      <TransferSection {...props} />
      <p>
        <a class="link" href="report.html" target="_blank" rel="noopener">
          {t('optionsTroubleshoot')}
        </a>
      </p>
      <p class="said" role="status">
        {outcome}
      </p>
    </main>
  );
}
