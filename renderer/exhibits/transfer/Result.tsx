import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { countWord } from '../../exhibit-kit/round/countWord';
import { Celebration } from '../../exhibit-kit/round/result/Celebration';
import { learnedItem } from '../../exhibit-kit/round/result/learned';
import { LearnedCard } from '../../exhibit-kit/round/result/LearnedPage';
import { toRemember } from '../../exhibit-kit/round/toRemember';
import { gainOf, type Gain } from '../../exhibit-kit/round/transfer/rules';
import { useSpoken } from '../../exhibit-kit/useSpoken';
import { Button } from '../../ui/Button';
import { useTransfer, type First } from './store';

interface RowProps {
  readonly title: string;
  readonly testId: string;
  readonly answers: readonly First[];
}

/** Eight pictures, filled below where it was right, and the sum as a figure. */
function Row({ title, testId, answers }: RowProps) {
  const { t } = useTranslation('transfer');
  const right = answers.filter((each) => each.right).length;
  return (
    <div className="gain-row" data-testid={testId} data-right={right}>
      <p className="gain-title">
        {title}
        <b>{t('result.of', { asked: answers.length, right })}</b>
      </p>
      <ol>
        {answers.map((each) => (
          <li key={each.id} className={each.right ? 'gain-right' : undefined}>
            <img src={itemPicture(each.id)} alt="" draggable={false} />
            <i />
          </li>
        ))}
      </ol>
    </div>
  );
}

const verdictOf = ({ asked, before, after }: Gain): 'all' | 'more' | 'same' | 'fewer' =>
  after === asked ? 'all' : after > before ? 'more' : after === before ? 'same' : 'fewer';

/** Then and now, as it was: also where it did not rise. */
export function Result() {
  const { t, i18n } = useTranslation('transfer');
  const { content, language, home, recordLearning } = useKit();
  const first = useTransfer((s) => s.first);
  const answers = useTransfer((s) => s.answers);
  const gain = gainOf(first, answers);
  const verdict = verdictOf(gain);
  const word = (count: number): string => countWord(count, i18n.language);
  const headline = t(`result.${verdict}`, { count: Math.abs(gain.after - gain.before), word: word(Math.abs(gain.after - gain.before)) });
  useSpoken(headline);
  useEffect(() => {
    if (answers.length > 0) recordLearning(gain);
    // told once: the result is shown once for each round
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const missed = answers.flatMap(({ id, right }) => {
    const item = right ? undefined : content.items.find((each) => each.id === id);
    return item ? [learnedItem(item, 1, language)] : [];
  });
  return (
    <section className="transfer-result">
      <div className="transfer-result-left">
        <h2 className="display">{headline}</h2>
        <p className="transfer-result-text">{t(`result.${verdict}Text`)}</p>
        {missed.length > 0 && <h3>{t('result.look', { count: Math.min(2, missed.length) })}</h3>}
        <ul className="learned-list">
          {toRemember(missed)
            .slice(0, 2)
            .map((learned, index) => (
              <LearnedCard key={learned.id} learned={learned} index={index} />
            ))}
        </ul>
      </div>
      <div className="transfer-result-right">
        <div className="card gain">
          <Row title={t('result.before')} testId="gain-before" answers={first} />
          <Row title={t('result.now')} testId="gain-after" answers={answers} />
        </div>
        <p className="transfer-result-note">{t('result.note')}</p>
      </div>
      <footer className="transfer-result-foot">
        <Button testId="result-home" kind="primary" size="large" onPress={home}>
          {t('result.home')}
        </Button>
      </footer>
      <Celebration joy={gain.after / gain.asked} />
    </section>
  );
}
