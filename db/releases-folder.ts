/** The folder of the releases, inside the data folder; it is no data set. */
export const RELEASES_FOLDER = 'releases';
