package org.peaceterms.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.InvalidJsonException;
import org.peaceterms.json.PeacetermsModule;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/** Reads a plan strictly, writes it, and puts terms into the JSON of another program. */
public final class ReadAndWriteJson {
  private static final String DRAFT =
      """
      {"id": "draft", "version": "1", "date": "2026-01-01", "title": "A draft", "type": "draft",
       "parties": [{"party": "ukraine", "role": "signatory"}],
       "clauses": [{"id": "8", "number": "8", "status": "proposed", "summary": "No NATO troops.",
         "terms": [{"kind": "deployment", "modality": "must-not", "whose": ["nato"],
           "place": ["ukraine"]}]}]}
      """;

  private ReadAndWriteJson() {}

  /**
   * A value of another program.
   *
   * @param day when the note was taken
   * @param author who took it
   * @param terms what was on the table
   */
  record Note(LocalDate day, String author, List<Term> terms) {}

  /**
   * Reads and writes.
   *
   * @param arguments none
   * @throws JsonProcessingException if the example is broken
   */
  public static void main(String[] arguments) throws JsonProcessingException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Plan plan = strictly(out);
    inAnotherProgram(plan, out);
    out.flush();
  }

  /** Plan files are read with {@link PlanJson}: it refuses what it does not know and says where. */
  private static Plan strictly(PrintStream out) {
    PlanJson json = PlanJson.using(Corpus.vocabulary());
    Plan plan = json.readPlan(DRAFT);
    out.print(PlanJson.write(plan));
    try {
      json.readPlan(DRAFT.replace("must-not", "should-not"));
    } catch (InvalidJsonException e) {
      out.println("Refused: " + e.getMessage());
    }
    return plan;
  }

  /** A mapper of one's own learns the types from the module and keeps its own settings. */
  private static void inAnotherProgram(Plan plan, PrintStream out) throws JsonProcessingException {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new PeacetermsModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    Note note = new Note(LocalDate.of(2026, 1, 2), "A. Clerk", plan.clauses().get(0).terms());
    String text = mapper.writeValueAsString(note);
    out.println(text);
    out.println("Reads back equal: " + mapper.readValue(text, Note.class).equals(note));
  }
}
