import { REPORT_FORMATS, type ReportFormat } from '../corpus/report.ts';

// The command line's types take no list of constants.
const formats: string[] = [...REPORT_FORMATS];

/** The flag of every command that prints problems. */
export const formatArg = {
  format: {
    type: 'enum',
    options: formats,
    default: process.env.GITHUB_ACTIONS ? 'github' : 'human',
    description: 'How to print problems',
  },
} as const;

/** The format that the flag names. */
export function formatOf({ format }: { format?: string | undefined }): ReportFormat {
  return REPORT_FORMATS.find((known) => known === format) ?? 'human';
}
