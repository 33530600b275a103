package org.peaceterms.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Kinds;

/**
 * Writes the members of a term in the order of its description, and names the cases of families.
 */
final class MemberOrder extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public List<BeanPropertyWriter> orderProperties(
      SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> members) {
    return kindOf(bean.getBeanClass()).map(kind -> ordered(members, kind)).orElse(members);
  }

  private static List<BeanPropertyWriter> ordered(List<BeanPropertyWriter> members, Kind<?> kind) {
    ImmutableList<String> names =
        kind.fields().stream()
            .map(field -> field.name().text())
            .collect(ImmutableList.toImmutableList());
    return members.stream()
        .sorted(Comparator.comparingInt(member -> names.indexOf(member.getName())))
        .toList();
  }

  private static Optional<Kind<? extends Term>> kindOf(Class<?> type) {
    return Kinds.ALL.stream().filter(kind -> kind.type().isAssignableFrom(type)).findAny();
  }

  @Override
  @SuppressWarnings("unchecked")
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
    return Families.nameOf(bean.getBeanClass())
        .<JsonSerializer<?>>map(
            name -> new CaseSerializer(name, (JsonSerializer<Object>) serializer))
        .orElse(serializer);
  }
}
