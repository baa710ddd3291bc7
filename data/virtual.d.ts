/** Source of the gate's expression, generated from the names flagged as anchors. */
declare module 'virtual:anchors' {
  const source: string;
  export default source;
}

declare module 'virtual:names' {
  const pack: import('../lib/names-format.js').NamesPack;
  export default pack;
}

declare module 'virtual:pictures' {
  const sources: import('../lib/picture-schema.js').PictureSources;
  export default sources;
}

declare module 'virtual:knowledge' {
  const base: import('../lib/knowledge-schema.js').KnowledgeBase;
  export default base;
}
