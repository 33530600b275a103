package org.peaceterms.report;

/** Turns a document into text of one format; the same document always gives the same text. */
@FunctionalInterface
public interface Renderer {

  /**
   * {@return the text of a document, with line feeds, ending in one unless it is empty}
   *
   * @param document the document
   */
  String render(Document document);
}
