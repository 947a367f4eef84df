package org.warta.internal.text.romanize;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Writes names in plain Latin letters: Cyrillic, Armenian, Georgian, Greek, Hebrew, Arabic and
 * Persian letters by sound, letters of Azerbaijani, Turkish and other Latin alphabets by the
 * letters that English newspapers put for them. Marks, and the signs that are silent, are dropped;
 * apostrophes and hyphens stay. Vowels that a script does not write stay unwritten. Stateless and
 * thread-safe.
 */
public final class Romanizer {
  private static final String LATIN =
      "ə a Ə A ǝ a Ǝ A ç ch Ç Ch ş sh Ş Sh ğ gh Ğ Gh ı i İ I ł l Ł L ø o Ø O đ d Đ D ß ss æ ae Æ Ae"
          + " œ oe Œ Oe š sh Š Sh č ch Č Ch ž zh Ž Zh ć ch Ć Ch ħ h ŧ t þ th ð d ʻ ' ʼ ' ’ ' ‘ ' `"
          + " ' ț t ţ t ș sh";
  private static final String CYRILLIC =
      "а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с"
          + " s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ў u ј j љ lj њ nj"
          + " ћ ch ђ dj џ dzh қ k ғ gh ә a ө o ү u ұ u ң n һ h ҳ h ҷ j ӣ i ӯ u";
  private static final String ARMENIAN =
      "ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն"
          + " n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k և ev օ o ֆ f";
  private static final String GEORGIAN =
      "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ"
          + " gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h";
  private static final String GREEK =
      "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ"
          + " ch ψ ps ω o";
  private static final String HEBREW =
      "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ"
          + " ts ק k ר r ש sh ת t";
  private static final String ARABIC =
      "ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a"
          + " غ gh ف f ق q ك k ک k ل l م m ن n ه h ة a و w ي y ی i ى a ئ y ؤ w ء - پ p چ ch ژ zh گ"
          + " g ڭ ng ۀ e ھ h ہ h ے e ں n ٹ t ڈ d ڑ r ڤ v \u0640 -";

  private static final @Nullable String[] LETTERS = new String[0x2020];

  static {
    for (String script :
        new String[] {LATIN, CYRILLIC, ARMENIAN, GEORGIAN, GREEK, HEBREW, ARABIC}) {
      put(script);
    }
  }

  private Romanizer() {}

  private static void put(String pairs) {
    String[] parts = pairs.split(" ", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      char letter = parts[i].charAt(0);
      String latin = parts[i + 1].equals("-") ? "" : parts[i + 1];
      LETTERS[letter] = latin;
      char upper = Character.toUpperCase(letter);
      if (upper != letter && upper < LETTERS.length && LETTERS[upper] == null) {
        LETTERS[upper] = latin.isEmpty() ? latin : capital(latin);
      }
    }
  }

  private static String capital(String latin) {
    return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }

  /**
   * {@return the name in plain Latin letters; what is in a script that is not known stays as it is}
   *
   * @param name a name in any script
   */
  public static String romanize(String name) {
    int n = name.length();
    int i = 0;
    while (i < n && name.charAt(i) < 0x80) {
      i++;
    }
    if (i == n) {
      return name;
    }
    StringBuilder latin = new StringBuilder(n + 8).append(name, 0, i);
    for (; i < n; i++) {
      append(latin, name, i);
    }
    return latin.toString();
  }

  private static void append(StringBuilder latin, String name, int i) {
    char c = name.charAt(i);
    if (c < 0x80) {
      latin.append(c);
      return;
    }
    if (isTwoLetterVowel(name, i)) {
      latin.append(c == 'Ո' ? 'U' : 'u'); // Armenian "ու": the second letter is dropped below
      return;
    }
    if (c == 'ւ' && i > 0 && (name.charAt(i - 1) == 'ո' || name.charAt(i - 1) == 'Ո')) {
      return;
    }
    if (isVowelLetter(name, i)) {
      latin.append(c == 'ו' ? 'o' : c == 'و' ? 'u' : 'i');
      return;
    }
    String letter = c < LETTERS.length ? LETTERS[c] : null;
    if (letter != null) {
      latin.append(letter);
      return;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return;
    }
    String decomposed = Normalizer2.getNFKDInstance().getDecomposition(c);
    if (decomposed == null) {
      latin.append(c);
      return;
    }
    for (int k = 0; k < decomposed.length(); k++) {
      char d = decomposed.charAt(k);
      String base = d < LETTERS.length ? LETTERS[d] : null;
      if (base != null) {
        latin.append(base);
      } else if (Character.getType(d) != Character.NON_SPACING_MARK) {
        latin.append(d);
      }
    }
  }

  private static boolean isTwoLetterVowel(String name, int i) {
    char c = name.charAt(i);
    return (c == 'ո' || c == 'Ո') && i + 1 < name.length() && name.charAt(i + 1) == 'ւ';
  }

  /** Arabic waw and ya, Hebrew vav and yod between consonants stand for vowels. */
  private static boolean isVowelLetter(String name, int i) {
    char c = name.charAt(i);
    boolean semivowel = c == 'و' || c == 'ي' || c == 'ی' || c == 'ו' || c == 'י';
    return semivowel
        && i > 0
        && Character.isLetter(name.charAt(i - 1))
        && !isLongA(name.charAt(i - 1))
        && (i + 1 == name.length()
            || !Character.isLetter(name.charAt(i + 1))
            || !isLongA(name.charAt(i + 1)));
  }

  private static boolean isLongA(char c) {
    return c == 'ا' || c == 'آ' || c == 'ى' || c == 'א' || c == 'ה' || c == 'ة';
  }
}
