import { MapPicture } from './MapPicture';

/** The card's picture on home: the map in small. */
export const Picture = () => <MapPicture level={1} />;
