package org.kith.web.visits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.visits.expenses.ClaimingExpenses;
import org.kith.visits.expenses.DecidingExpenses;

/** The picture of a receipt, as a file: to the volunteer who sent it and to the staff of the partner. */
@WebServlet("/receipt/*")
public class ReceiptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimingExpenses claiming;

    @Inject
    private transient DecidingExpenses deciding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var id = VisitWordsPage.id(path == null ? null : path.substring(1));
        var picture = CurrentActor.get().role() == Role.VOLUNTEER ? claiming.receipt(id) : deciding.receipt(id);
        response.setContentType("image/jpeg");
        response.setHeader("Content-Disposition", "attachment; filename=\"receipt.jpg\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
