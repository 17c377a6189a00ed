// Trees, people and furniture as they are drawn, standing on their foot.
import type { Piece } from '../model/place';
import { drawnAt } from './slant';

const skin = '#F0C8A4';
const hair = '#6B565A';

function Person({ tint, sits, carries }: { readonly tint: string; readonly sits: boolean; readonly carries: boolean }) {
  return (
    <g transform={sits ? 'translate(0 -.1) scale(.9)' : undefined}>
      {!sits && <path d="M-.16 0V-.6H-.02V0ZM.02 0V-.6H.16V0Z" fill="#8C93A8" />}
      <path d="M-.27-.5C-.27-1-.2-1.1 0-1.1S.27-1 .27-.5Q0-.42-.27-.5Z" fill={tint} />
      <circle cy="-1.28" r=".2" fill={skin} />
      <path d="M-.21-1.28A.21.21 0 0 1 .21-1.28Q.1-1.38-.21-1.28Z" fill={hair} />
      {carries && <path d="M-.14-.86H.14L.1-.56H-.1Z" fill="#7A4A2B" />}
    </g>
  );
}

function Crown({ tint, tall }: { readonly tint: string; readonly tall: boolean }) {
  return (
    <>
      <path d="M-.13 0 -.08-1.8H.1L.15 0Z" fill="#9A6E4C" />
      <ellipse cy={tall ? -3.4 : -2.7} rx={tall ? 1 : 1.35} ry={tall ? 1.9 : 1.2} fill={tint} />
      <ellipse cx="-.3" cy={tall ? -4 : -3.1} rx={tall ? 0.6 : 0.8} ry={tall ? 1 : 0.65} fill="#FFFFFF" opacity=".22" />
      <ellipse cx=".35" cy={tall ? -2.6 : -2.3} rx=".8" ry=".6" fill="#3F6B45" opacity=".16" />
    </>
  );
}

function Shape({ piece }: { readonly piece: Piece }) {
  const { kind, tint } = piece;
  switch (kind) {
    case 'tree':
      return <Crown tint={tint ?? '#86B35C'} tall={false} />;
    case 'tall':
      return <Crown tint={tint ?? '#6FA65F'} tall />;
    case 'bush':
      return (
        <>
          <ellipse cx="-.35" cy="-.25" rx=".45" ry=".36" fill="#6F9F52" />
          <ellipse cx=".3" cy="-.3" rx=".5" ry=".42" fill="#86B35C" />
        </>
      );
    case 'stander':
    case 'carrier':
    case 'sitter':
      return <Person tint={tint ?? '#8FA9C2'} sits={kind === 'sitter'} carries={kind === 'carrier'} />;
    case 'table':
      return (
        <>
          <path d="M-.8-.5V-.06M.8-.5V-.06" stroke="#B9C3CB" strokeWidth=".12" />
          <rect x="-.95" y="-.95" width="1.9" height=".6" rx=".12" fill="#FFFFFF" />
          <rect x="-.7" y="-.84" width=".5" height=".26" rx=".06" fill="#B9D39A" />
          <rect x=".2" y="-.8" width=".5" height=".26" rx=".06" fill="#F3C58A" />
        </>
      );
    case 'cafe':
      return (
        <>
          <ellipse cy="-.6" rx=".6" ry=".28" fill="#FFFFFF" />
          <path d="M0 0V-1.9" stroke="#F3EADB" strokeWidth=".08" />
          <path d="M-1.35-1.6Q0-2.7 1.35-1.6Q0-1.25-1.35-1.6Z" fill={tint ?? '#F4E3C6'} />
          <path d="M-.4-1.46Q-.2-2.1 0-2.15Q.2-2.1.4-1.46Q0-1.36-.4-1.46Z" fill="#8A5A3C" opacity=".1" />
        </>
      );
    case 'bench':
      return (
        <>
          <path d="M-.6-.1V-.4M.6-.1V-.4" stroke="#7A728A" strokeWidth=".1" />
          <rect x="-.75" y="-.5" width="1.5" height=".2" rx=".06" fill="#C79A6B" />
          <rect x="-.75" y="-.85" width="1.5" height=".2" rx=".06" fill="#B98A5E" />
        </>
      );
    case 'lamp':
      return (
        <>
          <path d="M0 0V-2.7" stroke="#7A728A" strokeWidth=".1" />
          <path d="M-.24-2.7H.24L.18-3H-.18Z" fill="#FFE4A8" />
        </>
      );
    case 'pot':
      return (
        <>
          <path d="M-.26-.42H.26L.18 0H-.18Z" fill="#D98A62" />
          <path d="M0-.4Q-.6-.9-.4-1.1Q-.1-.9 0-.4Q.5-1 .45-1.15Q.05-1 0-.4Q0-1.2.05-1.3Q.2-.9 0-.4Z" fill="#6FA65F" />
        </>
      );
    case 'bike':
      return (
        <g fill="none" stroke="#7C7590" strokeWidth=".07">
          <circle cx="-.42" cy="-.28" r=".27" />
          <circle cx=".42" cy="-.28" r=".27" />
          <path d="M-.42-.28-.1-.7H.3L.42-.28M-.1-.7 0-.28.3-.7" stroke="#5F8FB0" />
        </g>
      );
  }
}

export function DrawnPiece({ piece }: { readonly piece: Piece }) {
  const { x, y } = drawnAt(piece.x, piece.y ?? 0, piece.z);
  return (
    <g transform={`translate(${x} ${y}) scale(${piece.scale ?? 1})`}>
      {piece.kind !== 'sitter' && (
        <ellipse cx=".15" rx={piece.kind === 'tree' ? 1.1 : 0.5} ry={piece.kind === 'tree' ? 0.38 : 0.16} fill="#8A5A3C" opacity=".16" />
      )}
      <Shape piece={piece} />
    </g>
  );
}
