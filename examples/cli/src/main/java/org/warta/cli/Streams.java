package org.warta.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The standard streams of a run.
 *
 * @param in articles, where no file is named
 * @param out results and nothing else; one whose reader may go away throws as it is written to
 * @param err what could not be read, and progress
 */
record Streams(InputStream in, OutputStream out, OutputStream err) {}
