import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { drawTransfer, firstAnswers } from '../../exhibit-kit/round/transfer/rules';
import { useSpoken } from '../../exhibit-kit/useSpoken';
import { seededRandom } from '../../lib/random';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Picture } from './Picture';
import { beginTransfer, useTransfer } from './store';

/** What is about to happen; or, where this visit has not answered enough yet, what to do first. */
export function Intro() {
  const { t } = useTranslation('transfer');
  const { content, memory, cue, home } = useKit();
  const seed = useTransfer((s) => s.seed);
  const first = firstAnswers(memory.get(), content.items);
  const drawn = drawTransfer(memory.get(), content.items, seededRandom(seed));
  const isReady = first !== null && drawn !== null;
  const text = t(isReady ? 'intro.text' : 'early.text');
  useSpoken(text);
  return (
    <section className="transfer-intro">
      <div className="card transfer-intro-card rise">
        <Picture />
        <h2 className="display">{t(isReady ? 'intro.title' : 'early.title')}</h2>
        <p>{text}</p>
        {isReady ? (
          <Button
            testId="start"
            kind="primary"
            size="large"
            onPress={() => {
              cue('pick');
              beginTransfer(first, drawn);
            }}
          >
            <Icon name="play" />
            {t('intro.start')}
          </Button>
        ) : (
          <Button testId="result-home" kind="primary" size="large" onPress={home}>
            {t('early.home')}
          </Button>
        )}
      </div>
    </section>
  );
}
