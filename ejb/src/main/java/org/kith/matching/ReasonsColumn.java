package org.kith.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reasons in one column, a line each: code, points, arguments. What is stored is never words, so it can be told in any language. */
@Converter
public class ReasonsColumn implements AttributeConverter<List<Reason>, String> {
    private static final int LONGEST = 4000;

    @Override
    public String convertToDatabaseColumn(@Nullable List<Reason> reasons) {
        var lines = new StringBuilder();
        for (var reason : reasons == null ? List.<Reason>of() : reasons) {
            var line = line(reason);
            if (lines.length() + line.length() > LONGEST) {
                break;
            }
            lines.append(line);
        }
        return lines.toString();
    }

    @Override
    public List<Reason> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? List.of()
                : column.lines().map(ReasonsColumn::reason).toList();
    }

    private static String line(Reason reason) {
        return reason.code() + ";" + reason.points()
                + reason.arguments().stream().map(argument -> ";" + argument).collect(Collectors.joining()) + "\n";
    }

    private static Reason reason(String line) {
        var cells = line.split(";", -1);
        var code = Reason.Code.valueOf(cells[0]);
        var arguments = Arrays.stream(cells).skip(2).map(cell -> argument(code, cell));
        return new Reason(code, Integer.parseInt(cells[1]), arguments.toList());
    }

    private static Object argument(Reason.Code code, String cell) {
        return switch (code) {
            case DISTANCE -> Double.valueOf(cell);
            case WAITED, BAND -> Integer.valueOf(cell);
            case SHARED_TIMES -> HalfDay.valueOf(cell);
            default -> cell;
        };
    }
}
