import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsequenceNote } from '../../../exhibit-kit/consequence/ConsequenceNote';
import { useFitIn } from '../../../exhibit-kit/fitIn';
import { binColour, itemPicture, useKit } from '../../../exhibit-kit/kit';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { LaneLayout } from './layout';
import { closeLaneLesson, useLanes } from './store';

/** What the mistaken thing is and why, over this lane's belt only; the others play on. */
export function LaneLesson({ lane, layout: { bubble, unit } }: { readonly lane: number; readonly layout: LaneLayout }) {
  const { t } = useTranslation('sorting-line');
  const { t: shell } = useTranslation();
  const { content, language, say } = useKit();
  const id = useLanes((s) => s.match?.lanes[lane]?.lesson?.id ?? null);
  const bin = useLanes((s) => s.match?.lanes[lane]?.lesson?.bin ?? null);
  const tried = useLanes((s) => s.match?.lanes[lane]?.lesson?.tried ?? null);
  const serial = useLanes((s) => s.match?.lanes[lane]?.lesson?.serial ?? null);
  const item = content.items.find((each) => each.id === id);
  const words = item && (language === 'en' ? { name: item.en, why: item.why.en } : { name: item.zh, why: item.why.zh });
  useEffect(() => {
    if (serial === null) return;
    // an item that a new content pack no longer has: nothing to read, the belt goes on
    if (!words || !bin) closeLaneLesson(lane);
    else say(t('lesson.spoken', { name: words.name, bin: shell(`bins.${bin}`), why: words.why }));
    // said once for each lesson
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [serial]);
  const card = useRef<HTMLElement>(null);
  useFitIn(card, ':scope > img, .consequence, .consequence p + p');
  if (!id || !bin || !words) return null;
  const isWide = bubble.width > 40;
  const isLow = bubble.height < 22;
  return (
    <section
      ref={card}
      key={serial}
      className={`lane-lesson card${isWide ? ' lane-lesson-wide' : ''}${isLow ? ' lane-lesson-low' : ''}`}
      role="status"
      data-testid={`lane-${lane}-lesson`}
      style={{ left: bubble.x * unit, top: bubble.y * unit, width: bubble.width * unit, height: bubble.height * unit }}
    >
      <img src={itemPicture(id)} alt="" />
      <div className="lane-lesson-text">
        <p className="lane-lesson-name">
          {t('lesson.is', { name: words.name })}
          <b className="tag" style={{ background: binColour[bin] }}>
            {shell(`bins.${bin}`)}
          </b>
        </p>
        <p>{words.why}</p>
        {tried && !isLow && <ConsequenceNote item={item} tried={tried} />}
      </div>
      <Button testId={`lane-${lane}-lesson-close`} kind="sand" onPress={() => closeLaneLesson(lane)}>
        <Icon name="check" />
        <span>{t('lesson.close')}</span>
      </Button>
    </section>
  );
}
