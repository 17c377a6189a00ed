import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, Composite } from '../../../electron/shared/content';
import { BinTag } from '../../exhibit-kit/bins/BinTag';
import { useKit } from '../../exhibit-kit/kit';
import type { Layout } from './layout';
import type { Thing } from './model/round';
import { drainId } from './model/steps';
import { rightBin, useTakeApart, type Told as What } from './store';

/** More than two sentences nobody reads; the result has them again. */
const mostTold = 2;

interface Line {
  readonly head: string;
  readonly text: string;
}

function useLine(told: What, composite: Composite): Line {
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
      return { head: say(composite.tip), text: t('told.how') };
    case 'off':
      return told.step === drainId
        ? { head: t('told.poured'), text: composite.drain ? say(composite.drain.text) : '' }
        : { head: t('told.off', { name: nameOf(told.step) }), text: t('told.offText') };
    case 'skipped':
      return {
        head: t('told.skipped'),
        text: told.texts
          .slice(0, mostTold)
          .map(say)
          .join(language === 'en' ? ' ' : ''),
      };
    default: {
      const part = partOf(told.part);
      return { head: t(`told.${told.kind}`, { name: nameOf(told.part) }), text: part ? say(part.why) : '' };
    }
  }
}

/** What has just happened, and why it matters. */
export function Told({ composite, thing, layout }: { readonly composite: Composite; readonly thing: Thing; readonly layout: Layout }) {
  const { t } = useTranslation('take-apart');
  const { say } = useKit();
  const told = useTakeApart((s) => s.told);
  const line = useLine(told, composite);
  const part = told.kind === 'right' || told.kind === 'wrong' ? told.part : null;
  const bin = part && rightBin(composite, thing, part);
  const isSpoilt = part !== null && thing.work.spoilt[part] !== undefined;
  const text = isSpoilt ? t('told.spoilt') : line.text;
  useEffect(() => {
    say(`${line.head} ${text}`);
    // said once for each event
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [told.serial, say]);
  const { x, y, width, height } = layout.told;
  const u = layout.unit;
  return (
    <div
      key={told.serial}
      className={`card apart-told apart-told-${told.kind}`}
      role="status"
      data-testid="told"
      data-told={told.kind}
      style={{ left: x * u, top: y * u, width: width * u, height: height * u }}
    >
      <p className="apart-told-head">
        {line.head}
        {bin && <BinTag bin={bin} />}
      </p>
      <p>{text}</p>
    </div>
  );
}
