package org.warta.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The BOM names what is published, in the version of the project. */
class BomTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void namesEveryPublishedJar() throws Exception {
    List<String> published = new ArrayList<>();
    for (String module : texts(pom("."), "/project/modules/module")) {
      Document pom = pom(module);
      boolean jar = text(pom, "/project/packaging").isEmpty();
      if (jar && text(pom, "/project/properties/maven.deploy.skip").isEmpty()) {
        published.add(text(pom, "/project/artifactId"));
      }
    }
    assertThat(published).contains("warta-core");
    assertThat(texts(pom("bom"), "//dependencyManagement//artifactId"))
        .containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void hasTheVersionOfTheProject() throws Exception {
    assertThat(text(pom("bom"), "/project/version")).isEqualTo(text(pom("."), "/project/version"));
    assertThat(texts(pom("bom"), "//dependencyManagement//version"))
        .containsOnly("${project.version}");
  }

  private static Document pom(String module) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Files.newInputStream(ROOT.resolve(module).resolve("pom.xml")));
  }

  private static String text(Document pom, String path) throws XPathExpressionException {
    return XPathFactory.newInstance().newXPath().evaluate(path, pom);
  }

  private static List<String> texts(Document pom, String path) throws XPathExpressionException {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
