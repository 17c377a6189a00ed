import { useId } from 'react';
import type { BinId } from '../../../electron/shared/content';
import { binColour } from '../kit';
import './bins.css';

/** A flared clay tub in a bin's colour, lit from the left; stretches to its parent. */
export function Tub({ bin }: { readonly bin: BinId }) {
  const id = useId();
  return (
    <svg className="tub" viewBox="0 0 220 180" preserveAspectRatio="none" aria-hidden="true" style={{ color: binColour[bin] }}>
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="0.25">
          <stop offset="0" stopColor="#fff" stopOpacity=".3" />
          <stop offset=".35" stopColor="#fff" stopOpacity=".04" />
          <stop offset="1" stopColor="#20122e" stopOpacity=".32" />
        </linearGradient>
      </defs>
      <ellipse cx="110" cy="172" rx="92" ry="8" fill="#8a5a3c" opacity=".38" />
      <path d="M14 36 31 156c1.5 9 6 15 16 15h126c10 0 14.5-6 16-15l17-120Z" fill="currentColor" />
      <path d="M14 36 31 156c1.5 9 6 15 16 15h126c10 0 14.5-6 16-15l17-120Z" fill={`url(#${id})`} />
      <path d="M15.5 48c30 9 159 9 189 0l-1.6 11c-33 8-153 8-185.8 0Z" fill="#20122e" opacity=".2" />
      <path d="M3 19c0-11 48-19 107-19s107 8 107 19v20c0 7-5 12-12 13-46 7-144 7-190 0-7-1-12-6-12-13Z" fill="currentColor" />
      <path d="M3 19c0-11 48-19 107-19s107 8 107 19v20c0 7-5 12-12 13-46 7-144 7-190 0-7-1-12-6-12-13Z" fill={`url(#${id})`} />
      <ellipse cx="110" cy="19" rx="107" ry="19" fill="#fff" opacity=".2" />
      <ellipse cx="110" cy="20.5" rx="97" ry="14.5" fill="#20122e" opacity=".62" />
    </svg>
  );
}
