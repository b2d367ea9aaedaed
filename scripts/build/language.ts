/**
 * The language of a content file, by the folder it is in.
 *
 * @param path - Path of a file under `…/docs/ko/` or `…/docs/en/`, with either slash.
 */
export const languageOf = (path: string | undefined): 'ko' | 'en' =>
  /[\\/]docs[\\/]ko[\\/]/.test(path ?? '') ? 'ko' : 'en';
