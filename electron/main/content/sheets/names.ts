/** What a pack's folder holds, by the names staff see. */
export const bookName = '内容.xlsx';
export const pictureFolder = '图片';
