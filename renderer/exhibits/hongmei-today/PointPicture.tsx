import type { PointId } from '../../../electron/shared/snapshot';

const ground = <ellipse cx="80" cy="103" rx="70" ry="9" fill="#EADBC3" />;

// light from the left, three tones a surface, no outlines: the clay city of the stage, drawn flat
const pictures: Record<PointId, React.ReactNode> = {
  jabil: (
    <>
      <path d="M100 18h8v50h-8z" fill="#C98C62" />
      <path d="M108 18h6v50h-6z" fill="#A96E48" />
      <path d="M98.5 15h17v5h-17z" fill="#DCA27A" />
      <path d="M22 54 46 40v14l24-14v14l24-14v60H22z" fill="#F7EBD8" />
      <path d="M22 54 46 40v14zM46 54l24-14v14zM70 54l24-14v14z" fill="#3F9C8E" />
      <path d="M94 40v60h44V62L116 50l-22 12z" fill="#E4CFAE" />
      <path d="M90 61 116 46l26 15v5L116 52 90 66z" fill="#1F7267" />
      <path d="M31 66h12v10H31zM51 66h12v10H51zM71 66h12v10H71z" fill="#9DBFC7" />
      <path d="M31 66h12v4H31zM51 66h12v4H51zM71 66h12v4H71z" fill="#C5DBDF" />
      <path d="M50 84h22v16H50z" fill="#D9A35F" />
      <path d="M106 74h20v26h-20z" fill="#C7AD85" />
    </>
  ),
  yuejie: (
    <>
      <path d="M18 60h50v40H18z" fill="#B9674A" />
      <path d="M68 60h22v40H68z" fill="#94492F" />
      <path d="M14 60 43 44l29 16z" fill="#5B4A56" />
      <path d="M72 60 43 44h24l25 16z" fill="#453744" />
      <path d="M90 30h34v70H90z" fill="#F0A35B" />
      <path d="M124 30h18v70h-18z" fill="#CB7B39" />
      <path d="M88 25h56v6H88z" fill="#FBE7CC" />
      <path d="M97 40h8v9h-8zM110 40h8v9h-8zM97 56h8v9h-8zM110 56h8v9h-8zM97 72h8v9h-8zM110 72h8v9h-8z" fill="#FFF3DF" />
      <path d="M129 40h8v9h-8zM129 56h8v9h-8zM129 72h8v9h-8z" fill="#F3CFA0" />
      <path d="M26 70h10v12H26zM44 70h10v12H44z" fill="#F3D9B8" />
      <path d="M34 88h16v12H34z" fill="#5B4A56" />
      <circle cx="78" cy="90" r="10" fill="#4F9A62" />
      <circle cx="75" cy="87" r="6" fill="#74B97C" />
      <path d="M76.5 97h3v6h-3z" fill="#8A5A3C" />
    </>
  ),
  huayue: (
    <>
      <path d="M26 36h26v64H26z" fill="#FBEEDD" />
      <path d="M52 36h12v64H52z" fill="#DDC3A0" />
      <path d="M24 32h42v5H24z" fill="#C2693F" />
      <path d="M66 22h28v78H66z" fill="#FFF6E9" />
      <path d="M94 22h13v78H94z" fill="#E3CBA8" />
      <path d="M64 17h45v6H64z" fill="#CE7547" />
      <path d="M109 46h22v54h-22z" fill="#FBEEDD" />
      <path d="M131 46h10v54h-10z" fill="#DDC3A0" />
      <path d="M107 42h36v5h-36z" fill="#C2693F" />
      <path
        d="M31 44h6v7h-6zM42 44h6v7h-6zM31 58h6v7h-6zM42 58h6v7h-6zM31 72h6v7h-6zM42 72h6v7h-6zM72 31h6v7h-6zM83 31h6v7h-6zM72 45h6v7h-6zM83 45h6v7h-6zM72 59h6v7h-6zM83 59h6v7h-6zM72 73h6v7h-6zM83 73h6v7h-6zM114 55h5v7h-5zM123 55h5v7h-5zM114 69h5v7h-5zM123 69h5v7h-5z"
        fill="#9DBFC7"
      />
      <path d="M75 87h11v13H75z" fill="#8A5A3C" />
      <circle cx="112" cy="93" r="9" fill="#4F9A62" />
      <circle cx="109.5" cy="90.5" r="5.5" fill="#74B97C" />
      <circle cx="20" cy="94" r="8" fill="#4F9A62" />
      <circle cx="18" cy="92" r="5" fill="#74B97C" />
    </>
  ),
};

/** A point as a small clay model. */
export function PointPicture({ id }: { readonly id: PointId }) {
  return (
    <svg className="point-picture" viewBox="0 0 160 114" aria-hidden="true">
      {ground}
      {pictures[id]}
    </svg>
  );
}
