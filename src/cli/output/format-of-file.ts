/**
 * The format that a file is named for, the one with the longest ending; null where its name says none.
 *
 * @param endings ending of each format's files, without its dot
 */
export const formatOfFile = <Format extends string>(
  file: string,
  endings: Readonly<Record<Format, string>>,
): Format | null =>
  (Object.keys(endings) as Format[])
    .sort((a, b) => endings[b].length - endings[a].length)
    .find((format) => file.toLowerCase().endsWith(`.${endings[format]}`)) ?? null;
