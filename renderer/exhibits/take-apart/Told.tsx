import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, BinId, Composite } from '../../../electron/shared/content';
import { BinTag } from '../../exhibit-kit/bins/BinTag';
import { ConsequenceNote } from '../../exhibit-kit/consequence/ConsequenceNote';
import { useFitIn } from '../../exhibit-kit/fitIn';
import { useKit } from '../../exhibit-kit/kit';
import type { Layout } from './layout';
import type { Thing } from './model/round';
import { drainId } from './model/steps';
import { rightBin, useTakeApart, type Told as What } from './store';

/** More than two sentences nobody reads; the result has them again. */
const mostTold = 2;

interface Line {
  readonly head: string;
  readonly texts: readonly string[];
}

function useLine(told: What, composite: Composite, isDone: boolean): Line {
  const { t } = useTranslation('take-apart');
  const { language } = useKit();
  const say = (text: Bilingual): string => (language === 'en' ? text.en : text.zh);
  const partOf = (id: string) => composite.parts.find((part) => part.id === id);
  const nameOf = (id: string): string => {
    const part = partOf(id);
    return part ? say({ zh: part.zh, en: part.en }) : t('liquid');
  };
  switch (told.kind) {
    case 'how':
      return { head: say(composite.tip), texts: [t('told.how')] };
    case 'off':
      if (isDone) return { head: t('told.apart'), texts: [t('told.apartText')] };
      return told.step === drainId
        ? { head: t('told.poured'), texts: composite.drain ? [say(composite.drain.text)] : [] }
        : { head: t('told.off', { name: nameOf(told.step) }), texts: [t('told.offText')] };
    case 'skipped':
      return { head: t('told.skipped'), texts: told.steps.slice(0, mostTold).map(({ text }) => say(text)) };
    default: {
      const part = partOf(told.part);
      return { head: t(`told.${told.kind}`, { name: nameOf(told.part) }), texts: part ? [say(part.why)] : [] };
    }
  }
}

/** A part that has gone into a bin, or was lost by what was left out: what follows, with the machine and today's tonnes. */
function Consequence({ told, composite, bin }: { readonly told: What; readonly composite: Composite; readonly bin: BinId | null }) {
  const partOf = (id: string) => composite.parts.find((part) => part.id === id);
  if (told.kind === 'right' || told.kind === 'wrong') {
    const part = partOf(told.part);
    return part && bin && <ConsequenceNote item={part} tried={told.tried} rightBin={bin} isOpened={told.kind === 'right'} />;
  }
  if (told.kind !== 'skipped') return null;
  // food that becomes nothing any more is missed by today's tonnes
  const lost = told.steps.flatMap(({ spoils }) => spoils).find(({ part }) => partOf(part)?.category === 'food');
  const part = lost && partOf(lost.part);
  return part && <ConsequenceNote item={part} tried={lost.bin} isOpened />;
}

/** What there is no room for on a small screen, in this order: of what is right its reason first, of what is not its reason last. */
const spareOf = {
  right: ['.apart-told-text', '.consequence > p:first-child', '.consequence'],
  wrong: ['.consequence > p + p', '.consequence', '.apart-told-text'],
  skipped: ['.apart-told-text + .apart-told-text', '.consequence'],
  off: ['.apart-told-text'],
  how: ['.apart-told-text'],
} as const;

/** What has just happened, and why it matters. */
export function Told({ composite, thing, layout }: { readonly composite: Composite; readonly thing: Thing; readonly layout: Layout }) {
  const { t } = useTranslation('take-apart');
  const { say } = useKit();
  const told = useTakeApart((s) => s.told);
  const card = useRef<HTMLDivElement>(null);
  const apart = layout.table === null;
  const line = useLine(told, composite, apart);
  const part = told.kind === 'right' || told.kind === 'wrong' ? told.part : null;
  const bin = part === null ? null : rightBin(composite, thing, part);
  const isSpoilt = part !== null && thing.work.spoilt[part] !== undefined;
  const texts = isSpoilt ? [t('told.spoilt')] : line.texts;
  useEffect(() => {
    say([line.head, ...texts].join(' '));
    // said once for each event
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [told.serial, say]);
  useFitIn(card, isSpoilt ? spareOf.wrong : spareOf[told.kind]);
  const { x, y, width, height } = layout.told;
  const u = layout.unit;
  return (
    <div
      key={told.serial}
      ref={card}
      className={`card apart-told apart-told-${told.kind}${apart ? ' apart-told-large' : ''}`}
      role="status"
      data-testid="told"
      data-told={told.kind}
      style={{ left: x * u, top: y * u, width: width * u, height: height * u }}
    >
      <p className="apart-told-head">
        {line.head}
        {bin && <BinTag bin={bin} />}
      </p>
      {texts.map((text) => (
        <p key={text} className="apart-told-text">
          {text}
        </p>
      ))}
      <Consequence told={told} composite={composite} bin={bin} />
    </div>
  );
}
