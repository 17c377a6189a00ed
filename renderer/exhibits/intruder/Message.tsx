import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BinTag } from '../../exhibit-kit/bins/BinTag';
import { ConsequenceNote } from '../../exhibit-kit/consequence/ConsequenceNote';
import { useFitIn } from '../../exhibit-kit/fitIn';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import type { Layout } from './layout';
import { useIntruder } from './store';

/** What there is no room for on a small screen, in this order. */
const spare = ['.consequence > p + p', '.consequence'] as const;

/** What has just happened and why it matters, with the machine and today's tonnes; at first, what to do. */
export function Message({ layout, children }: { readonly layout: Layout; readonly children?: React.ReactNode }) {
  const { t } = useTranslation('intruder');
  const { content, language, say } = useKit();
  const told = useIntruder((s) => s.told);
  const lang = language === 'en' ? 'en' : 'zh';
  const item = told.kind === 'how' ? undefined : content.items.find((each) => each.id === told.id);
  const effect = content.effects.find((each) => each.id === item?.effect);
  const line = told.kind === 'how' ? t('told.how') : t(`told.${told.kind}`, { name: item?.[lang] });
  const reason = told.kind === 'how' ? t('told.push') : (told.kind === 'belongs' ? item?.why : effect?.text)?.[lang];
  const serial = told.kind === 'how' ? 0 : told.serial;
  useEffect(() => {
    say(`${line} ${reason ?? ''}`);
    // said once for each event
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [serial, say]);
  const card = useRef<HTMLDivElement>(null);
  useFitIn(card, spare);
  const { x, y, width, height } = layout.message;
  const u = layout.unit;
  return (
    <div className="intruder-message" style={{ left: x * u, top: y * u, width: width * u, height: height * u }}>
      <div
        key={serial}
        ref={card}
        className={`intruder-told intruder-told-${told.kind}`}
        role="status"
        data-testid="told"
        data-told={told.kind}
      >
        {item && <img src={itemPicture(item.id)} alt="" draggable={false} />}
        <div>
          <p className="intruder-line">
            {line}
            {item && told.kind !== 'belongs' && <BinTag bin={item.category} />}
          </p>
          {(told.kind === 'how' || told.kind === 'belongs') && <p>{reason}</p>}
          {item && told.kind === 'picked' && <ConsequenceNote item={item} tried={item.category} isOpened />}
          {item && told.kind === 'crushed' && <ConsequenceNote item={item} tried="food" />}
        </div>
      </div>
      {children}
    </div>
  );
}
