package org.warta.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.warta.spi.LanguageProfile;

/** The parameters of profiles, as the contract compares them. */
final class Profiles {
  private Profiles() {}

  /** Every parameter by its name, whichever there are. */
  static Map<String, Object> parameters(LanguageProfile profile) {
    Map<String, Object> parameters = new TreeMap<>();
    for (Method method : LanguageProfile.class.getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      if (Modifier.isPublic(modifiers)
          && !Modifier.isStatic(modifiers)
          && method.getParameterCount() == 0) {
        try {
          parameters.put(method.getName(), method.invoke(profile));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(method.getName() + " of the profile cannot be read", e);
        }
      }
    }
    return parameters;
  }
}
