import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { binIds, type BinId, type WasteItem } from '../../../electron/shared/content';
import { BinSymbol } from '../../exhibit-kit/bins/BinSymbol';
import { Tub } from '../../exhibit-kit/bins/Tub';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { useSpoken } from '../../exhibit-kit/useSpoken';
import { answerTransfer, currentId, useTransfer } from './store';

/** So long the thing falls before the next one comes: two taps in a hurry are not two answers. */
const fallMs = 420;

/** Tells the kit once all eight are answered and the last has fallen; the hall gets the sums, the visit its memory. */
function useEnd(isFalling: boolean): void {
  const { finish, memory } = useKit();
  const isOver = useTransfer((s) => s.phase === 'play' && currentId(s) === null) && !isFalling;
  const latest = useRef({ finish, memory });
  useEffect(() => {
    latest.current = { finish, memory };
  });
  useEffect(() => {
    if (!isOver) return;
    const { answers } = useTransfer.getState();
    for (const { id, right } of answers) latest.current.memory.answered(id, right);
    latest.current.memory.tested(answers.map(({ id }) => id));
    latest.current.finish();
  }, [isOver]);
}

function Bins({ onBin, disabled }: { readonly onBin: (bin: BinId) => void; readonly disabled: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="transfer-bins">
      {binIds.map((bin) => (
        <button
          key={bin}
          type="button"
          className="transfer-bin focusable"
          data-testid={`bin-${bin}`}
          data-bin={bin}
          aria-disabled={disabled}
          onClick={() => onBin(bin)}
        >
          <Tub bin={bin} />
          <span className="transfer-bin-face">
            <BinSymbol bin={bin} />
            <strong>{t(`bins.${bin}`)}</strong>
          </span>
        </button>
      ))}
    </div>
  );
}

/** One thing after another, a tap on a bin each; right or wrong is not told. */
export function Play() {
  const { t } = useTranslation('transfer');
  const { content, language, cue } = useKit();
  const id = useTransfer(currentId);
  const done = useTransfer((s) => s.answers.length);
  const asked = useTransfer((s) => s.asked);
  const [falling, setFalling] = useState<{ item: WasteItem; bin: BinId } | null>(null);
  useEffect(() => {
    if (!falling) return;
    const handle = setTimeout(() => setFalling(null), fallMs);
    return () => clearTimeout(handle);
  }, [falling]);
  useEnd(falling !== null);
  const item = falling?.item ?? content.items.find((each) => each.id === id);
  const name = item ? (language === 'en' ? item.en : item.zh) : '';
  useSpoken(falling ? '' : name);
  const drop = (bin: BinId): void => {
    if (!item || falling || !answerTransfer(item, bin)) return;
    cue('drop');
    setFalling({ item, bin });
  };
  return (
    <section className="transfer-play">
      <div className="transfer-status">
        <span>{t('play.of', { n: Math.min(done + (falling ? 0 : 1), asked.length), total: asked.length })}</span>
        <span className="transfer-dots" aria-hidden="true">
          {asked.map((each, index) => (
            <i key={each} className={index < done ? 'done' : undefined} />
          ))}
        </span>
      </div>
      <div className="transfer-thing">
        {item && (
          <figure key={item.id} className={falling ? `transfer-falls to-${falling.bin}` : 'rise'} data-item={item.id}>
            <img src={itemPicture(item.id)} alt="" draggable={false} />
            <figcaption>{name}</figcaption>
          </figure>
        )}
      </div>
      <p className="transfer-ask">{t('play.ask')}</p>
      <Bins onBin={drop} disabled={falling !== null} />
    </section>
  );
}
