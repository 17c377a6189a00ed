import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinId } from '../../../electron/shared/content';
import { itemPicture, KitContext, useKit, type Kit } from '../../exhibit-kit/kit';
import { countWord } from '../../exhibit-kit/round/countWord';
import { learnedItem } from '../../exhibit-kit/round/result/learned';
import { Result as RoundResult } from '../../exhibit-kit/round/result/Result';
import { MatchResult } from './lanes/MatchResult';
import { askAgainAlone, useLanes } from './lanes/store';
import { scoreOf, type Round, type Score } from './model';
import { useSorting } from './store';

/** The bin that was mistaken most; without mistakes the one most was put into. */
function binToRemember({ again, learned, right }: Score): BinId {
  const from = [...again, ...learned].length > 0 ? [...again, ...learned] : right;
  const count = (bin: BinId): number => from.filter((entry) => entry.bin === bin).length;
  return (['food', 'residual', 'hazardous', 'recyclable'] as const).reduce((best, bin) => (count(bin) > count(best) ? bin : best));
}

const rememberPicture: Record<BinId, string> = {
  food: 'banana-peel',
  residual: 'large-pork-bone',
  hazardous: 'expired-capsules',
  recyclable: 'newspaper',
};

function Alone({ round }: { readonly round: Round }) {
  const { t, i18n } = useTranslation('sorting-line');
  const kit = useKit();
  const { content, language } = kit;
  const again = useMemo<Kit>(
    () => ({
      ...kit,
      again: () => {
        askAgainAlone(round.ends);
        kit.again();
      },
    }),
    [kit, round.ends],
  );
  const score = scoreOf(round);
  const headline = t(score.asked === 0 ? 'result.none' : 'result.headline', {
    asked: countWord(score.asked, i18n.language),
    right: countWord(score.right.length, i18n.language),
  });
  const missed = score.learned.length + score.again.length;
  const summary = missed === 0 ? 'result.clean' : score.learned.length > 0 ? 'result.learnedText' : 'result.lookText';
  const weight = { open: 0, right: 0, learned: 1, again: 2 } as const;
  const asked = round.entries
    .filter((entry) => entry.fate !== 'open')
    .flatMap((entry) => {
      const item = content.items.find((each) => each.id === entry.id);
      return item ? [learnedItem(item, weight[entry.fate], language, entry.tried)] : [];
    });
  const bin = binToRemember(score);
  const board = { value: score.right.length, text: (count: number) => t('result.score', { count }) };
  return (
    <KitContext value={again}>
      <RoundResult headline={headline} text={t(summary, { count: score.learned.length })} asked={asked} score={board}>
        <aside className="card result-remember">
          <img src={itemPicture(rememberPicture[bin])} alt="" />
          <div>
            <small>{t('result.remember')}</small>
            <p>{t(`remember.${bin}`)}</p>
          </div>
        </aside>
      </RoundResult>
    </KitContext>
  );
}

/** What was learned, not only points; several players see their places too. */
export function Result() {
  const round = useSorting((s) => s.round);
  const match = useLanes((s) => s.match);
  if (match) return <MatchResult match={match} />;
  return round && <Alone round={round} />;
}
