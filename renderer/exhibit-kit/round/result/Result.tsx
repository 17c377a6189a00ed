import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useKit } from '../../kit';
import { useSpoken } from '../../useSpoken';
import { LearnedPage } from './LearnedPage';
import type { Learned } from './learned';
import './result.css';

interface ResultProps {
  /** in words, \n where it breaks by sense, e.g. 十二件里，\n你分对了十件 */
  readonly headline: string;
  /** one or two sentences below it */
  readonly text: string;
  /** everything this round asked, once each, in the order it came; misses 0: right at once */
  readonly asked: readonly Learned[];
  /** a card on what the round came to out there (Consequence), or a sentence to keep */
  readonly children?: ReactNode;
  /** more buttons, e.g. where the exhibition goes on */
  readonly more?: ReactNode;
}

/** After a round: what happened, what to remember, and one tap to the next. */
export function Result({ headline, text, asked, children, more }: ResultProps) {
  const { t } = useTranslation();
  const { again, home } = useKit();
  useSpoken(headline);
  return (
    <section className="round-result">
      <div className="round-result-left">
        <h2 className="display">{headline}</h2>
        <p className="round-result-text">{text}</p>
        {children}
      </div>
      <div className="round-result-right">
        <LearnedPage asked={asked} />
      </div>
      <footer className="round-result-foot">
        <Button testId="result-home" onPress={home}>
          {t('round.home')}
        </Button>
        {more}
        <Button testId="play-again" kind="primary" size="large" onPress={again}>
          <Icon name="visit" />
          {t('round.again')}
        </Button>
      </footer>
    </section>
  );
}
