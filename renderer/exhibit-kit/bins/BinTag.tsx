import { useTranslation } from 'react-i18next';
import type { BinId } from '../../../electron/shared/content';
import { binColour } from '../kit';
import { BinSymbol } from './BinSymbol';
import './bins.css';

/** A bin's name and sign, white on its colour: stands behind the name of a thing. */
export function BinTag({ bin }: { readonly bin: BinId }) {
  const { t } = useTranslation();
  return (
    <b className="tag bin-tag" style={{ background: binColour[bin] }}>
      <BinSymbol bin={bin} />
      {t(`bins.${bin}`)}
    </b>
  );
}
