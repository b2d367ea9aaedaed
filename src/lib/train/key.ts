/** A job's name: equal jobs have the same, in whatever order they say it. */
export const keyOf = ({
  experiment,
  options,
}: {
  readonly experiment: string;
  readonly options: object;
}): string => JSON.stringify([experiment, ...Object.entries(options).sort()]);
