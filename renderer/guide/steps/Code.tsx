import { useMemo } from 'react';
import { encode } from 'uqr';
import { useWords } from '../room';

/** The text itself as a code: no server stands behind it. */
export function Code({ text, testId }: { readonly text: string; readonly testId?: string }) {
  const { t } = useWords();
  const path = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 3 });
    return {
      size: data.length,
      d: data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
    };
  }, [text]);
  return (
    <svg
      className="g-code"
      viewBox={`0 0 ${path.size} ${path.size}`}
      role="img"
      aria-label={t('report.code')}
      data-testid={testId}
      data-text={text}
    >
      <rect width={path.size} height={path.size} fill="#fff" />
      <path d={path.d} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
