package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.json.SmallPlan.TERM;
import static org.peaceterms.json.SmallPlan.assertRefused;
import static org.peaceterms.json.SmallPlan.with;
import static org.peaceterms.json.SmallPlan.withClauseMember;
import static org.peaceterms.json.SmallPlan.withMember;
import static org.peaceterms.json.SmallPlan.withTerm;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HostileInputTest {
  private static String bound(String bound) {
    return withTerm(
        "{'kind': 'quantity-limit', 'subject': ['ukraine'], 'measure': 'armed-forces-strength',"
            + " 'bound': "
            + bound
            + "}");
  }

  @Test
  void refusesATruncatedFile() {
    assertRefused("{\n  \"id\": \"dra", ":2:13: /id: input ends before it is complete");
    assertRefused("{\n  \"id\": \"draft\",\n  \"ti", ":3:6: /id: input ends before it is complete");
    assertRefused("{\"clauses\": [{", ":1:15: /clauses/0: input ends before it is complete");
    assertRefused(
        "{\"indivisible\": tr",
        ":1:17: /indivisible: input must be JSON but has: Unrecognized token 'tr'");
  }

  @Test
  void refusesAnEmptyInput() {
    assertRefused("", ":1:1: input must be an object but is empty");
    assertRefused(" \n ", ":1:1: input must be an object but is empty");
    assertRefused("{}", ":1:1: required members are missing: id, version, date, title, type");
  }

  @Test
  void refusesWhatIsNoObject() {
    assertRefused("[]", ":1:1: input must be an object but was '[…]'");
    assertRefused("[{}]", ":1:1: input must be an object but was '[…]'");
    assertRefused("\"plan\"", ":1:1: input must be an object but was 'plan'");
    assertRefused("12", ":1:1: input must be an object but was '12'");
    assertRefused("null", ":1:1: input must be an object but was 'null'");
  }

  @Test
  void refusesTextAfterTheObject() {
    assertRefused(withTerm(TERM) + "{}", ":19:1: input must end after the object but has '{…}'");
    assertRefused(
        withTerm(TERM) + "x", ":19:1: input must be JSON but has: Unrecognized token 'x'");
    assertThat(SmallPlan.read(withTerm(TERM) + " \r\n\t").clauses()).hasSize(1);
  }

  @Test
  void refusesWhatIsNotJson() {
    assertRefused("{'id': 1}", ":1:2: input must be JSON but has: Unexpected character (''')");
    assertRefused("{id: 1}", ":1:2: input must be JSON but has: Unexpected character ('i')");
    assertRefused("// a\n{}", ":1:1: input must be JSON but has: Unexpected character ('/')");
    assertRefused(
        with("'1',,", "'1',\n  'date'").replace("\"1\",,", "\"1\",,\n  \"date\""),
        ":3:18: /version: input must be JSON but has: Unexpected character (',')");
    assertRefused(
        with("'A\tdraft'", "'A draft'"),
        ":5:14: /title: input must be JSON but has: Illegal unquoted character (control character"
            + " 9)");
  }

  @Test
  void takesTheSignForMalformedBytesWhereTheTextHasIt() {
    String text = withClauseMember("'heading': 'What is \ufffd?'");
    assertThat(SmallPlan.read(text).clauses().get(0).heading()).hasValue("What is \ufffd?");
  }

  @Test
  void refusesWhatIsNotUtf8WithLineAndColumn() {
    assertRefused(
        "{\n  \"id\": \"dr\u00fcft\"".getBytes(StandardCharsets.ISO_8859_1),
        ":2:12: input must be well-formed UTF-8 but has byte 0xfc");
    assertRefused(
        new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF},
        ":1:3: input must be well-formed UTF-8 but has byte 0xc0");
    assertRefused(
        new byte[] {'{', '"', (byte) 0xE2, (byte) 0x82},
        ":1:3: input must be well-formed UTF-8 but has byte 0xe2");
    assertRefused(
        new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
        ":1:3: input must be well-formed UTF-8 but has byte 0xed");
    assertRefused(
        "{}".getBytes(StandardCharsets.UTF_16LE),
        ":1:3: input must be JSON but has: Illegal character (control character 0)");
  }

  @Test
  void refusesHalfACharacter() {
    assertRefused(
        with("'\\ud800'", "'A draft'"), ":5:12: /title: text must be well-formed Unicode");
    assertThat(SmallPlan.read(with("'\\ud83d\\udd4a'", "'A draft'")).title()).isEqualTo("🕊");
  }

  @Test
  void refusesAByteOrderMark() {
    assertRefused("\ufeff" + withTerm(TERM), ":1:1: input must not begin with a byte order mark");
  }

  @Test
  void refusesAFileAboveTheBoundOfSize() {
    assertRefused(new Blanks(Bounds.BYTES + 1L), ": input must have at most 67108864 bytes");
  }

  @Test
  void refusesATextOfTenMegabytes() {
    assertRefused(
        with("'" + "x".repeat(10 << 20) + "'", "'A draft'"),
        ":5:12: /title: text must have at most 20000 characters");
  }

  @Test
  void refusesALongName() {
    assertRefused(
        "{\n  \"" + "k".repeat(1000) + "\": 1}",
        ":2:1005: name of a member must have at most 200 characters");
    assertRefused(
        withMember("'" + "k".repeat(150) + "': 1"),
        ":7:157: /"
            + "k".repeat(150)
            + ": member '"
            + "k".repeat(60)
            + "…' is not known here, only background, clauses, date, declares, id, indivisible,"
            + " parties, pax, sources, stage, title, type, version");
  }

  @Test
  void refusesNumbersThatWouldFillTheMemory() {
    String numbers = "number must be an integer, decimal or n/d with at most 40 digits but was '";
    String at = ":14:116: /clauses/0/terms/0/bound/atMost: ";
    assertRefused(bound("{'atMost': 1e999999999}"), at + numbers + "1e999999999'");
    assertRefused(bound("{'atMost': 1e-999999999}"), at + numbers + "1e-999999999'");
    assertRefused(
        bound("{'atMost': 1e99}"), at + "number must have at most 40 digits but was '1e99'");
    assertRefused(bound("{'atMost': " + "1".repeat(41) + "}"), at + numbers + "1".repeat(41) + "'");
    assertRefused(
        bound("{'atMost': '" + "1".repeat(41) + "/3'}"), at + numbers + "1".repeat(41) + "/3'");
    assertRefused(
        bound("{'atMost': " + "1".repeat(101) + "}"),
        ":14:217: /clauses/0/terms/0/bound/atMost: number must have at most 100 characters");
    assertRefused(
        bound("{'atMost': NaN}"),
        ":14:119: /clauses/0/terms/0/bound/atMost: input must be JSON but has: Non-standard token"
            + " 'NaN'");
  }

  @Test
  void refusesNestingOfAHundredThousand() {
    assertRefused("[".repeat(100_000), ":1:1: input must be an object but was '[…]'");
    assertRefused(
        "{\"a\":".repeat(100_000),
        ":1:502: " + "/a".repeat(100) + ": nesting must have at most 100 levels");
    assertRefused(
        withClauseMember("'reports': " + "[".repeat(100_000)),
        ":13:19: /clauses/0/reports/0: list must not hold a list");
  }

  @Test
  void refusesARepeatedMemberWhereverItStands() {
    assertRefused(
        withMember("'title': 'Again'"), ":7:3: /title: member 'title' must not be there twice");
    assertRefused(
        withClauseMember("'number': '2'"),
        ":13:7: /clauses/0/number: member 'number' must not be there twice");
    assertRefused(
        withTerm("{'kind': 'declaration', 'statement': 'neutral', 'statement': 'neutral'}"),
        ":14:57: /clauses/0/terms/0/statement: member 'statement' must not be there twice");
    assertRefused(
        withTerm("{'kind': 'declaration', 'kind': 'declaration', 'statement': 'neutral'}"),
        ":14:33: /clauses/0/terms/0/kind: member 'kind' must not be there twice");
  }

  @Test
  void refusesARepeatedMemberBeforeTheKindIsKnown() {
    assertRefused(
        withTerm("{'statement': 'neutral', 'statement': 'neutral', 'kind': 'declaration'}"),
        ":14:34: /clauses/0/terms/0/statement: member 'statement' must not be there twice");
    assertRefused(
        withTerm(
            "{'bound': {'atMost': {'levelOn': '2025-01-01', 'levelOn': '2025-01-02'}}, 'kind':"
                + " 'quantity-limit'}"),
        ":14:56: /clauses/0/terms/0/bound/atMost/levelOn: member 'levelOn' must not be there"
            + " twice");
  }

  @Test
  void refusesARepeatedElementOfASet() {
    assertRefused(
        with("['ukraine', 'russia', 'ukraine']", "['ukraine']"),
        ":14:66: /clauses/0/terms/0/subject/2: list must not repeat a value but has 'ukraine'"
            + " twice");
  }

  @Test
  void refusesNull() {
    assertRefused(with("null", "'A draft'"), ":5:12: /title: value must not be null: leave it out");
    assertRefused(
        with("[null]", "['ukraine']"),
        ":14:45: /clauses/0/terms/0/subject/0: value must not be null: leave it out");
    assertRefused(
        withTerm("null"), ":14:9: /clauses/0/terms/0: value must not be null: leave it out");
  }

  @Test
  void refusesAnEmptyList() {
    assertRefused(
        with("[]", "['ukraine']"),
        ":14:45: /clauses/0/terms/0/subject: list must not be empty: leave it out");
    assertRefused(withTerm(""), ":15:7: /clauses/0/terms: list must not be empty: leave it out");
  }

  @Test
  void refusesABlankText() {
    assertRefused(with("'  '", "'A draft'"), ":5:12: /title: text must not be blank");
  }

  @Test
  void refusesListsThatWouldPassForTerms() {
    assertRefused(
        withTerm("['declaration', {'statement': 'neutral'}]"),
        ":14:9: /clauses/0/terms/0: list must not hold a list");
    String law = "{'kind': 'law-change', 'whose': ['ukraine'], 'content': ";
    assertRefused(
        withTerm(law + "['declaration', {'statement': 'neutral'}]}"),
        ":14:81: /clauses/0/terms/0/content/1: list must not hold both values and objects");
    assertRefused(
        withTerm(law + "['declaration']}"),
        ":14:65: /clauses/0/terms/0/content: term must be an object with a member 'kind' but was"
            + " '[…]'");
    assertRefused(
        with("[{}, 'ukraine']", "['ukraine']"),
        ":14:49: /clauses/0/terms/0/subject/1: list must not hold both values and objects");
  }

  /** So many blanks, made as they are read. */
  private static final class Blanks extends InputStream {
    private long left;

    Blanks(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      int size = (int) Math.min(left, length);
      Arrays.fill(buffer, from, from + size, (byte) ' ');
      left -= size;
      return size == 0 && length > 0 ? -1 : size;
    }
  }
}
