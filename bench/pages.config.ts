import publication from './publication.config.ts';

/** The publication that is timed, with nothing but the pages that people read and their feeds. */
export default { ...publication, outputs: { embeds: false, data: false, history: false } };
