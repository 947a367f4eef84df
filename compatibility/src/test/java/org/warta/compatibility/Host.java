package org.warta.compatibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.VersionInfo;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

/**
 * What a host of the library does with it: normalizes a text and writes the record with Jackson 2.
 * Made once more in the class loader of older libraries, and called through types of Java alone.
 */
public final class Host implements UnaryOperator<String> {
  private final NewsNormalizer normalizer = NewsNormalizer.create();
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String apply(String text) {
    Article article =
        normalizer.normalize(RawArticle.builder(text).published("2025-06-18").build());
    try {
      String written = json.writeValueAsString(article);
      if (!json.readValue(written, Article.class).equals(article)) {
        throw new IllegalStateException("reads back as another: " + written);
      }
      return written;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the version of ICU4J, and the jars of the other two} */
  @Override
  public String toString() {
    return "ICU4J "
        + VersionInfo.ICU_VERSION
        + " "
        + jar(JaroWinklerSimilarity.class)
        + " "
        + jar(ObjectMapper.class);
  }

  private static String jar(Class<?> type) {
    String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
