import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinId } from '../../../electron/shared/content';
import { binColour, itemPicture, useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import { countWord } from '../../exhibit-kit/round/countWord';
import { scoreOf, type Entry, type Score } from './model';
import { useSorting } from './store';

const lessonsShown = 3;

function LookAgain({ entry }: { readonly entry: Entry }) {
  const { t: shell } = useTranslation();
  const { content, language } = useKit();
  const item = content.items.find((each) => each.id === entry.id);
  if (!item) return null;
  const zh = language !== 'en';
  return (
    <li className="card look-again" data-item={entry.id}>
      <img src={itemPicture(entry.id)} alt="" />
      <div>
        <p className="look-again-name">
          {zh ? item.zh : item.en}
          <b className="tag" style={{ background: binColour[entry.bin] }}>
            {shell(`bins.${entry.bin}`)}
          </b>
        </p>
        <p>{zh ? item.why.zh : item.why.en}</p>
      </div>
    </li>
  );
}

/** The bin that was mistaken most; without mistakes the one most was put into. */
function binToRemember({ again, learned, right }: Score): BinId {
  const from = [...again, ...learned].length > 0 ? [...again, ...learned] : right;
  const count = (bin: BinId): number => from.filter((entry) => entry.bin === bin).length;
  return (['food', 'residual', 'hazardous', 'recyclable'] as const).reduce((best, bin) => (count(bin) > count(best) ? bin : best));
}

/** What was learned, not only points. */
export function Result() {
  const { t, i18n } = useTranslation('sorting-line');
  const { again, home, say } = useKit();
  const round = useSorting((s) => s.round);
  const score = round ? scoreOf(round) : null;
  const headline = score
    ? t(score.asked === 0 ? 'result.none' : 'result.headline', {
        asked: countWord(score.asked, i18n.language),
        right: countWord(score.right.length, i18n.language),
      })
    : '';
  useEffect(() => say(headline), [say, headline]);
  if (!score) return null;
  const look = [...score.again, ...score.learned];
  const good = [...score.right, ...score.learned];
  const summary = look.length === 0 ? 'result.clean' : score.learned.length > 0 ? 'result.learnedText' : 'result.lookText';
  return (
    <section className="result">
      <div className="result-left">
        <h2 className="display">{headline}</h2>
        <p className="result-text">{t(summary, { count: score.learned.length })}</p>
        <aside className="card result-remember">
          <img src={itemPicture(rememberPicture[binToRemember(score)])} alt="" />
          <div>
            <small>{t('result.remember')}</small>
            <p>{t(`remember.${binToRemember(score)}`)}</p>
          </div>
        </aside>
      </div>
      <div className="result-right">
        {look.length > 0 && <h3>{t('result.look', { count: look.length })}</h3>}
        <ul className="result-look">
          {look.slice(0, lessonsShown).map((entry) => (
            <LookAgain key={entry.id} entry={entry} />
          ))}
        </ul>
        {good.length > 0 && <h3>{t('result.good', { count: good.length })}</h3>}
        <div className="result-good">
          {good.map((entry) => (
            <img key={entry.id} src={itemPicture(entry.id)} alt="" />
          ))}
        </div>
      </div>
      <footer className="result-foot">
        <Button testId="play-again" onPress={again}>
          {t('result.again')}
        </Button>
        <Button testId="result-home" kind="primary" size="large" onPress={home}>
          {t('result.home')}
        </Button>
      </footer>
    </section>
  );
}

const rememberPicture: Record<BinId, string> = {
  food: 'banana-peel',
  residual: 'large-pork-bone',
  hazardous: 'expired-capsules',
  recyclable: 'newspaper',
};
