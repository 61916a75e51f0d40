// What is used of Citation.js, which comes without types.
declare module '@citation-js/core' {
  interface CiteOptions {
    forceType: string;
    generateGraph: false;
  }
  class Cite {
    constructor(data: unknown, options: CiteOptions);
    data: Record<string, unknown>[];
    format(output: string, options?: Record<string, unknown>): string;
  }
  const core: {
    Cite: typeof Cite;
    plugins: { config: { get(plugin: string): Record<string, never> } };
  };
  export default core;
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}
