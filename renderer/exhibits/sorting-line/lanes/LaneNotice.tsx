import { useTranslation } from 'react-i18next';
import { binColour, itemPicture, useKit } from '../../../exhibit-kit/kit';
import { Button } from '../../../ui/Button';
import { scoreOf } from '../model';
import type { LaneLayout } from './layout';
import { isDone, tieItem, type Match } from './match';
import { endNow, useLanes } from './store';
import { useSeatLook } from './useSeatLook';

type Notice = 'done' | 'ready' | 'out' | 'look' | 'watch' | null;

function noticeOf(match: Match | null, lane: number): Notice {
  const state = match?.lanes[lane];
  if (!match || !state) return null;
  if (match.phase === 'play' || match.phase === 'turn') return isDone(state) ? 'done' : null;
  if (match.phase !== 'tie' || !match.tie) return null;
  if (!match.tie.lanes.includes(lane)) return 'watch';
  if (match.tie.state === 'ask') return match.tie.out.includes(lane) ? 'out' : null;
  return match.tie.state;
}

function TieAnswer() {
  const { t } = useTranslation('sorting-line');
  const { t: shell } = useTranslation();
  const { content, language } = useKit();
  const dealt = useLanes((s) => (s.match ? tieItem(s.match) : null));
  const item = content.items.find((each) => each.id === dealt?.id);
  if (!dealt || !item) return null;
  return (
    <>
      <img src={itemPicture(dealt.id)} alt="" />
      <p>
        {t('lesson.is', { name: language === 'en' ? item.en : item.zh })}
        <b className="tag" style={{ background: binColour[dealt.bin] }}>
          {shell(`bins.${dealt.bin}`)}
        </b>
      </p>
    </>
  );
}

/** Lies over a belt that has nothing to sort now: done, about to break a tie, out of it, or watching. */
export function LaneNotice({ lane, layout: { belt, unit } }: { readonly lane: number; readonly layout: LaneLayout }) {
  const { t } = useTranslation('sorting-line');
  const { comfort } = useKit();
  const notice = useLanes((s) => noticeOf(s.match, lane));
  const right = useLanes((s) => (s.match?.lanes[lane] ? scoreOf(s.match.lanes[lane].round).right.length : 0));
  const names = useLanes((s) => s.match?.tie?.lanes.map((each) => s.match?.lanes[each]?.seat ?? 0).join() ?? '');
  const look = useSeatLook();
  if (!notice) return null;
  const tied = names.split(',').map((seat) => look(Number(seat)).name);
  return (
    <div
      className={`lane-notice card rise lane-notice-${notice}`}
      role="status"
      data-testid={`lane-${lane}-${notice}`}
      style={{ left: belt.x * unit, top: belt.y * unit, width: belt.width * unit, height: belt.height * unit }}
    >
      {notice === 'look' ? (
        <TieAnswer />
      ) : (
        <>
          <strong className="title">{t(`notice.${notice}`, { right, names: tied.join(t('tie.and')) })}</strong>
          <p>{t(`notice.${notice}Text`)}</p>
        </>
      )}
      {notice === 'done' && comfort.noTimer && (
        <Button testId={`lane-${lane}-finish`} kind="sand" onPress={endNow}>
          {t('notice.finish')}
        </Button>
      )}
    </div>
  );
}
