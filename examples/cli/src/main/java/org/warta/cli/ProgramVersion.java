package org.warta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which version this is, as Maven wrote it into the jar. */
final class ProgramVersion implements IVersionProvider {
  private static final String BUILD = "/META-INF/maven/org.warta/warta-cli/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream(BUILD)) {
      if (in != null) {
        build.load(in);
      }
    }
    return new String[] {"warta " + build.getProperty("version", "(not packaged)")};
  }
}
