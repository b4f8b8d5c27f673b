package org.kith.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small set of codes in one column, sorted and separated by commas: {@code bowls,gardening}. */
@Converter
public class CodesColumn implements AttributeConverter<Set<String>, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Set<String> codes) {
        return codes == null ? "" : String.join(",", new TreeSet<>(codes));
    }

    @Override
    public Set<String> convertToEntityAttribute(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return new TreeSet<>();
        }
        return Arrays.stream(column.split(",", -1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
