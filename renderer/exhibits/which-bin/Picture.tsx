import { itemPicture } from '../../exhibit-kit/kit';
import './picture.css';

/** The card's picture on home: a lens over one thing among others. */
export function Picture() {
  return (
    <span className="wb-cover" aria-hidden="true">
      {['large-pork-bone', 'bubble-tea-cup', 'milk-carton'].map((id) => (
        <img key={id} src={itemPicture(id)} alt="" draggable={false} />
      ))}
      <svg viewBox="0 0 100 100">
        <path d="M68 68 92 92" stroke="#8A5630" strokeWidth="11" strokeLinecap="round" />
        <path d="M70 68 92 90" stroke="#CF9558" strokeWidth="6" strokeLinecap="round" />
        <circle cx="43" cy="43" r="35" fill="#fff" opacity=".22" />
        <circle cx="43" cy="43" r="35" fill="none" stroke="#1F7267" strokeWidth="6.5" />
        <path d="M22 32q6-11 18-13" fill="none" stroke="#fff" strokeWidth="4" strokeLinecap="round" opacity=".85" />
      </svg>
    </span>
  );
}
