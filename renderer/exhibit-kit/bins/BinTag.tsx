import { useTranslation } from 'react-i18next';
import type { BinId } from '../../../electron/shared/content';
import { binColour } from '../kit';
import { BinSymbol } from './BinSymbol';
import './bins.css';

/** A bin's name and sign, white on its colour: stands behind the name of a thing. short: the sign alone, where the name is said elsewhere. */
export function BinTag({ bin, short = false }: { readonly bin: BinId; readonly short?: boolean }) {
  const { t } = useTranslation();
  return (
    <b className="tag bin-tag" {...(short ? { role: 'img', 'aria-label': t(`bins.${bin}`) } : {})} style={{ background: binColour[bin] }}>
      <BinSymbol bin={bin} />
      {!short && t(`bins.${bin}`)}
    </b>
  );
}
