import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { WasteItem } from '../../../electron/shared/content';
import { BinTag } from '../../exhibit-kit/bins/BinTag';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Chip } from '../../ui/Chip';
import type { Layout } from './layout';
import { useIntruder } from './store';

function useWords(item: WasteItem | undefined): { name: string; why: string; effect: string; stopMinutes: number | undefined } {
  const { content, language } = useKit();
  const lang = language === 'en' ? 'en' : 'zh';
  const effect = content.effects.find((each) => each.id === item?.effect);
  return {
    name: item?.[lang] ?? '',
    why: item?.why[lang] ?? '',
    effect: effect?.text[lang] ?? '',
    stopMinutes: effect?.kind === 'harm' ? effect.stopMinutes : undefined,
  };
}

/** What has just happened and why it matters; at first, what to do. */
export function Message({ layout, children }: { readonly layout: Layout; readonly children?: React.ReactNode }) {
  const { t } = useTranslation('intruder');
  const { content, say } = useKit();
  const told = useIntruder((s) => s.told);
  const item = told.kind === 'how' ? undefined : content.items.find((each) => each.id === told.id);
  const { name, why, effect, stopMinutes } = useWords(item);
  const line = told.kind === 'how' ? t('told.how') : t(`told.${told.kind}`, { name });
  const reason = told.kind === 'how' ? t('told.push') : told.kind === 'belongs' ? why : effect;
  const serial = told.kind === 'how' ? 0 : told.serial;
  useEffect(() => {
    say(`${line} ${reason}`);
    // said once for each event
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [serial, say]);
  const { x, y, width, height } = layout.message;
  const u = layout.unit;
  return (
    <div className="intruder-message" style={{ left: x * u, top: y * u, width: width * u, height: height * u }}>
      <div key={serial} className={`intruder-told intruder-told-${told.kind}`} role="status" data-testid="told" data-told={told.kind}>
        {item && <img src={itemPicture(item.id)} alt="" draggable={false} />}
        <div>
          <p className="intruder-line">
            {line}
            {item && told.kind !== 'belongs' && <BinTag bin={item.category} />}
          </p>
          <p>
            {reason}
            {stopMinutes !== undefined && told.kind === 'crushed' && (
              <span className="intruder-stop">
                {t('told.stop', { minutes: stopMinutes })}
                <Chip kind="typical">{t('told.assumed')}</Chip>
              </span>
            )}
          </p>
        </div>
      </div>
      {children}
    </div>
  );
}
