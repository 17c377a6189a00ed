import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsequenceNote } from '../../exhibit-kit/consequence/ConsequenceNote';
import { binColour, itemPicture, useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import { beltPlane, project } from './belt';
import type { Layout } from './layout';
import { live } from './live';
import { closeLesson, useSorting, type Lesson as LessonState } from './store';

const widthUnits = 96;
/** what it needs at most: in the demo a name and a line, else some four lines */
const heightUnits = { demo: 11, plain: 13.4, large: 16 } as const;

function placeOf(layout: Layout, lesson: LessonState, room: number): { left: number; bottom: number; tail: number } {
  const { round, leaving } = useSorting.getState();
  const piece = [...(round?.pieces ?? []), ...leaving].find((each) => each.key === lesson.key);
  const spot = project(layout.belt, beltPlane(layout.belt), piece?.lane ?? 0, live.back.get(lesson.key) ?? 0, { x: 0, y: 0, scale: 1 });
  const width = Math.min(widthUnits, layout.width - 2);
  const left = Math.min(Math.max(spot.x - width / 2, 1), layout.width - width - 1);
  // above the picture, but always with room for the bubble itself
  const y = Math.max(spot.y - layout.plate * spot.scale * 0.95 - 1.2, layout.bubbleTop + room);
  return { left, bottom: layout.height - y, tail: Math.min(Math.max(spot.x - left, 5), width - 5) };
}

/** What the mistaken thing is and why, in one sentence; the belt waits until it has been read. */
export function Lesson({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation('sorting-line');
  const { t: shell } = useTranslation();
  const { content, language, say, mode, comfort } = useKit();
  const lesson = useSorting((s) => s.lesson);
  const item = content.items.find((each) => each.id === lesson?.id);
  const words = item && (language === 'en' ? { name: item.en, why: item.why.en } : { name: item.zh, why: item.why.zh });
  const serial = lesson?.serial;
  useEffect(() => {
    // an item that a new content pack no longer has: nothing to read, the belt goes on
    if (lesson && !words) closeLesson();
    if (words && lesson) say(t('lesson.spoken', { name: words.name, bin: shell(`bins.${lesson.bin}`), why: words.why }));
    // said once for each lesson
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [serial]);
  if (!lesson || !words) return null;
  const { left, bottom, tail } = placeOf(layout, lesson, heightUnits[mode === 'demo' ? 'demo' : comfort.largeText ? 'large' : 'plain']);
  const u = layout.unit;
  return (
    <section
      key={lesson.serial}
      className="lesson card rise"
      role="status"
      data-testid="lesson"
      style={{ left: left * u, bottom: bottom * u, width: Math.min(widthUnits, layout.width - 2) * u }}
    >
      <img src={itemPicture(lesson.id)} alt="" />
      <div className="lesson-text">
        <p className="lesson-name">
          {t('lesson.is', { name: words.name })}
          <b className="tag" style={{ background: binColour[lesson.bin] }}>
            {shell(`bins.${lesson.bin}`)}
          </b>
        </p>
        <p>{words.why}</p>
        {language === 'en' && ' '}
        {mode !== 'demo' && <ConsequenceNote item={item} tried={lesson.tried} />}
      </div>
      {/* in reach mode the bubble stands above the band: any touch closes it once it has been read */}
      {mode !== 'demo' && comfort.reach === null && (
        <Button testId="lesson-close" kind="sand" onPress={closeLesson}>
          {t('lesson.close')}
        </Button>
      )}
      <i className="lesson-tail" style={{ left: tail * u }} />
    </section>
  );
}
