import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { Chip } from '../../ui/Chip';
import { live } from './live';

/** °C that the dial spans, and those it shows with the hatch shut and open: the air of a hall, and the middle of the typical range. */
const span = [0, 80] as const;
const shown = [20, 60] as const;
const celsius = (part: number): number => shown[0] + (shown[1] - shown[0]) * part;
/** The dial's arc: degrees from straight up at either end. */
const sweep = 120;
const angleOf = (value: number): number => -sweep + ((value - span[0]) / (span[1] - span[0])) * 2 * sweep;

const arc = (from: number, to: number): string => {
  const [a, b] = [from, to].map((value) => (angleOf(value) * Math.PI) / 180) as [number, number];
  const at = (angle: number): string => `${(60 + 44 * Math.sin(angle)).toFixed(1)} ${(60 - 44 * Math.cos(angle)).toFixed(1)}`;
  return `M${at(a)}A44 44 0 ${b - a > Math.PI ? 1 : 0} 1 ${at(b)}`;
};

/** The thermometer in the fermenting mass: its needle rises as the hatch opens. */
export function Dial() {
  const { t } = useTranslation('journey');
  const needle = useRef<SVGGElement>(null);
  const figure = useRef<HTMLElement>(null);
  useRoundClock(() => {
    const value = celsius(live.progress.ferment);
    needle.current?.setAttribute('transform', `rotate(${angleOf(value).toFixed(1)} 60 60)`);
    const text = String(Math.round(value));
    if (figure.current && figure.current.textContent !== text) figure.current.textContent = text;
  });
  return (
    <div className="card journey-dial rise" data-testid="journey-dial">
      <svg viewBox="0 0 120 104" aria-hidden="true">
        <path d={arc(0, 80)} fill="none" stroke="#F6E9D6" strokeWidth="13" strokeLinecap="round" />
        <path d={arc(55, 65)} fill="none" stroke="#C7573F" strokeWidth="13" />
        <g ref={needle}>
          <path d="M57 62 60 22l3 40z" fill="#3A3345" />
        </g>
        <circle cx="60" cy="60" r="6.5" fill="#3A3345" />
      </svg>
      <p>
        <span>{t('dial')}</span>
        <strong className="figure">
          <b ref={figure} />
          <small>{t('units.degrees')}</small>
        </strong>
      </p>
      <Chip kind="typical">{t('sources.typical')}</Chip>
    </div>
  );
}
